import { emulator, wxpay } from './wxpay.ts'

// meta, its SHA-256 and the signature over it are made for you
const { media_id } = await wxpay.v3.merchant.media.upload
  .post({
    file: {
      name: 'license.png',
      data: new Uint8Array([137, 80, 78, 71]),
      type: 'image/png',
    },
  })
  .json()

const business_code = '1900013511_10000'
const { applyment } = wxpay.v3.applyment4sub
await applyment.post({
  json: {
    business_code,
    // identity, phone, e-mail and account number: plain text here, ciphertext on the wire
    contact_info: {
      contact_name: '张三',
      mobile_phone: '13900000000',
      contact_email: 'a@example.com',
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE',
      business_license_info: {
        license_copy: media_id,
        license_number: '91110108397173806M',
        merchant_name: '示例餐饮有限公司',
        legal_person: '张三',
      },
      identity_info: {},
    },
    business_info: {
      merchant_shortname: '张三餐饮店',
      service_phone: '0758-0000000',
      sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
    },
    settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
      account_name: '示例餐饮有限公司',
      account_bank: '工商银行',
      account_number: '6225000000000000',
    },
  },
})
await emulator.applyments.approve(business_code) // WeChat Pay's audit
const { applyment_state, sub_mchid } = await applyment.business_code._business_code_
  .get({ business_code })
  .json()
console.log(applyment_state, sub_mchid !== undefined)
