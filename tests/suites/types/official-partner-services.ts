// Onboarding of a partner's merchants, and what their customers see after paying, with the figures of the official
// samples; what is ciphertext there is plain here, and made up.
import type { Wechatpay } from 'wechatpay-isomorphic'
import type { Given } from './official-payment.ts'

/** As an upload gives it. */
const MEDIA_ID =
  '0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9Fwcz' +
  'hJehHhAZN6BKXQPcs-VvdSo'

export const calls = {
  'POST goldplan/merchants/changecustompagestatus as a partner': wxpay =>
    wxpay.v3.goldplan.merchants.changecustompagestatus
      .post({ json: { sub_mchid: '1900000109', operation_type: 'OPEN' } })
      .json(),
  'POST goldplan/merchants/changegoldplanstatus as a partner': wxpay =>
    wxpay.v3.goldplan.merchants.changegoldplanstatus
      .post({
        json: {
          sub_mchid: '1900000109',
          operation_type: 'OPEN',
          operation_pay_scene: 'JSAPI_AND_MINIPROGRAM',
        },
      })
      .json(),
  'POST goldplan/merchants/close-advertising-show as a partner': wxpay =>
    wxpay.v3.goldplan.merchants.closeAdvertisingShow.post({ json: { sub_mchid: '1900000109' } }).json(),
  'PATCH goldplan/merchants/open-advertising-show as a partner': wxpay =>
    wxpay.v3.goldplan.merchants.openAdvertisingShow
      .patch({ json: { sub_mchid: '1900000109', advertising_industry_filters: ['E_COMMERCE'] } })
      .json(),
  'POST goldplan/merchants/set-advertising-industry-filter as a partner': wxpay =>
    wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter
      .post({ json: { sub_mchid: '1900000109', advertising_industry_filters: ['E_COMMERCE'] } })
      .json(),
  'GET apply4sub/sub_merchants/{sub_mchid}/application/{application_no} as a partner': wxpay =>
    wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_
      .get({
        sub_mchid: '1511101111',
        application_no: '102329389XXXX',
        query: { account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1' },
      })
      .json(),
  'GET apply4sub/sub_merchants/{sub_mchid}/settlement as a partner': wxpay =>
    wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement
      .get({ sub_mchid: '1900006491', query: { account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1' } })
      .json(),
  'POST apply4sub/sub_merchants/{sub_mchid}/modify-settlement as a partner': wxpay =>
    wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement
      .post({
        sub_mchid: '1900006491',
        json: {
          account_type: 'ACCOUNT_TYPE_BUSINESS',
          account_bank: '工商银行',
          bank_name: '中国工商银行股份有限公司北京市分行营业部',
          bank_branch_id: '402713354941',
          account_number: '6222020000000000001',
          account_name: '张三',
        },
      })
      .json(),
  'GET applyment4sub/applyment/business_code/{business_code} as a partner': wxpay =>
    wxpay.v3.applyment4sub.applyment.business_code._business_code_
      .get({ business_code: '1900013511_10000' })
      .json(),
  'GET applyment4sub/applyment/applyment_id/{applyment_id} as a partner': (wxpay, { applyment_id }) =>
    wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({ applyment_id }).json(),
  'POST applyment4sub/applyment as a partner': wxpay =>
    wxpay.v3.applyment4sub.applyment
      .post({
        json: {
          business_code: '1900013511_10000',
          contact_info: {
            contact_type: 'LEGAL',
            contact_name: '张三',
            contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
            contact_id_number: '110105194912310021',
            contact_id_doc_copy: 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ',
            contact_id_doc_copy_back: 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ',
            contact_period_begin: '2019-06-06',
            contact_period_end: '2026-06-06',
            business_authorization_letter: MEDIA_ID,
            openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
            mobile_phone: '13900000001',
            contact_email: 'zhang@shop.example',
          },
          subject_info: {
            subject_type: 'SUBJECT_TYPE_ENTERPRISE',
            finance_institution: true,
            business_license_info: {
              license_copy: MEDIA_ID,
              license_number: '123456789012345678',
              merchant_name: '腾讯科技有限公司',
              legal_person: '张三',
              license_address: '广东省深圳市南山区xx路xx号',
              period_begin: '2019-08-01',
              period_end: '2029-08-01',
            },
            certificate_info: {
              cert_copy: MEDIA_ID,
              cert_type: 'CERTIFICATE_TYPE_2388',
              cert_number: '111111111111',
              merchant_name: 'xx公益团体',
              company_address: '广东省深圳市南山区xx路xx号',
              legal_person: '李四',
              period_begin: '2019-08-01',
              period_end: '2019-08-01',
            },
            certificate_letter_copy: MEDIA_ID,
            finance_institution_info: {
              finance_type: 'BANK_AGENT',
              finance_license_pics: ['0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo'],
            },
            identity_info: {
              id_holder_type: 'LEGAL',
              id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
              authorize_letter_copy: MEDIA_ID,
              id_card_info: {
                id_card_copy: MEDIA_ID,
                id_card_national: MEDIA_ID,
                id_card_name: '张三',
                id_card_number: '110105194912310021',
                id_card_address: '广东省深圳市南山区xx路xx号',
                card_period_begin: '2026-06-06',
                card_period_end: '2026-06-06',
              },
              id_doc_info: {
                id_doc_copy: MEDIA_ID,
                id_doc_copy_back: 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ',
                id_doc_name: '张三',
                id_doc_number: '110105194912310021',
                id_doc_address: '广东省深圳市南山区xx路xx号',
                doc_period_begin: '2019-06-06',
                doc_period_end: '2026-06-06',
              },
              owner: true,
            },
            ubo_info_list: [
              {
                ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
                ubo_id_doc_copy: 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ',
                ubo_id_doc_copy_back: 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ',
                ubo_id_doc_name: '张三',
                ubo_id_doc_number: '110105194912310021',
                ubo_id_doc_address: '广东省深圳市南山区xx路xx号',
                ubo_period_begin: '2019-06-06',
                ubo_period_end: '2026-06-06',
              },
            ],
          },
          business_info: {
            merchant_shortname: '张三餐饮店',
            service_phone: '0758XXXXX',
            sales_info: {
              sales_scenes_type: ['SALES_SCENES_STORE'],
              biz_store_info: {
                biz_store_name: '大郎烧饼',
                biz_address_code: '440305',
                biz_store_address: '南山区xx大厦x层xxxx室',
                store_entrance_pic: [MEDIA_ID],
                indoor_pic: [MEDIA_ID],
                biz_sub_appid: 'wx1234567890123456',
              },
              mp_info: {
                mp_appid: 'wx1234567890123456',
                mp_sub_appid: 'wx1234567890123456',
                mp_pics: ['example_MpPics'],
              },
              mini_program_info: {
                mini_program_appid: 'wx1234567890123456',
                mini_program_sub_appid: 'wx1234567890123456',
                mini_program_pics: ['example_MiniProgramPics'],
              },
              app_info: {
                app_appid: 'wx1234567890123456',
                app_sub_appid: 'wx1234567890123456',
                app_pics: ['example_AppPics'],
              },
              web_info: {
                domain: 'http://www.qq.com',
                web_authorisation: MEDIA_ID,
                web_appid: 'wx1234567890123456',
              },
              wework_info: { sub_corp_id: 'wx1234567890123456', wework_pics: ['example_WeworkPics'] },
            },
          },
          settlement_info: {
            settlement_id: '719',
            qualification_type: '餐饮',
            qualifications: ['example_Qualifications'],
            activities_id: '716',
            activities_rate: '0.6',
            activities_additions: ['example_ActivitiesAdditions'],
            debit_activities_rate: '0.54',
            credit_activities_rate: '0.54',
          },
          bank_account_info: {
            bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
            account_name: '张三',
            account_bank: '工商银行',
            bank_address_code: '110000',
            bank_branch_id: '402713354941',
            bank_name: '施秉县农村信用合作联社城关信用社',
            account_number: '6222020000000000001',
          },
          addition_info: {
            legal_person_commitment: MEDIA_ID,
            legal_person_video: MEDIA_ID,
            business_addition_pics: ['example_BusinessAdditionPics'],
            business_addition_msg: '特殊情况，说明原因',
          },
        },
      })
      .json(),
  'POST apply4subject/applyment/{business_code}/cancel as a partner': wxpay =>
    wxpay.v3.apply4subject.applyment._business_code_.cancel
      .post({ business_code: '1900013511_10000', query: { applyment_id: 20000011111 } })
      .json(),
  'GET apply4subject/applyment as a partner': wxpay =>
    wxpay.v3.apply4subject.applyment
      .get({ query: { applyment_id: 20000011111, business_code: '1900013511_10000' } })
      .json(),
  'GET apply4subject/applyment/merchants/{sub_mchid}/state as a partner': wxpay =>
    wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state.get({ sub_mchid: '20001111' }).json(),
  'POST apply4subject/applyment as a partner': wxpay =>
    wxpay.v3.apply4subject.applyment
      .post({
        json: {
          channel_id: '20001111',
          business_code: '1900013511_10000',
          contact_info: {
            name: '张三',
            mobile: '13900000001',
            id_card_number: '110105194912310021',
            contact_type: 'LEGAL',
            contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
            contact_id_doc_copy: 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ',
            contact_id_doc_copy_back: 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ',
            contact_period_begin: '2019-06-06',
            contact_period_end: '2026-06-06',
          },
          subject_info: {
            subject_type: 'SUBJECT_TYPE_ENTERPRISE',
            is_finance_institution: false,
            business_licence_info: {
              licence_number: '914201123033363296',
              licence_copy: MEDIA_ID,
              merchant_name: '李四网络有限公司',
              legal_person: '李四',
              company_address: '广东省深圳市南山区xx路xx号',
              licence_valid_date: '["2017-10-28","2037-10-28"]',
            },
            certificate_info: {
              cert_type: 'CERTIFICATE_TYPE_2388',
              cert_number: '111111111111',
              cert_copy: MEDIA_ID,
              merchant_name: 'xx公益团体',
              legal_person: '李四',
              company_address: '广东省深圳市南山区xx路xx号',
              cert_valid_date: '["2017-10-28","2037-10-28"]',
            },
            company_prove_copy: MEDIA_ID,
            assist_prove_info: {
              micro_biz_type: 'MICRO_TYPE_STORE',
              store_name: '大郎烧饼',
              store_address_code: '440305',
              store_address: '广东省深圳市南山区xx大厦x层xxxx室',
              store_header_copy: MEDIA_ID,
              store_indoor_copy: MEDIA_ID,
            },
            special_operation_list: [{ category_id: 100, operation_copy_list: [MEDIA_ID] }],
            finance_institution_info: { finance_type: 'BANK_AGENT', finance_license_pics: [MEDIA_ID] },
          },
          identification_info: {
            id_holder_type: 'LEGAL',
            identification_type: 'IDENTIFICATION_TYPE_IDCARD',
            identification_name: '张三',
            identification_number: '110105194912310021',
            identification_valid_date: '["2017-10-28","2037-10-28"]',
            identification_front_copy: MEDIA_ID,
            identification_back_copy: MEDIA_ID,
            authorize_letter_copy: MEDIA_ID,
            owner: false,
            identification_address: '广东省深圳市南山区xx路xx号',
          },
          ubo_info: {
            ubo_id_type: 'IDENTIFICATION_TYPE_IDCARD',
            ubo_id_card_copy: MEDIA_ID,
            ubo_id_card_national: MEDIA_ID,
            ubo_id_doc_copy: MEDIA_ID,
            ubo_name: '张三',
            ubo_id_number: '110105194912310021',
            ubo_id_card_valid_date: '["2017-10-28","2037-10-28"]',
          },
          addition_info: { confirm_mchid_list: ['example_ConfirmMchidList'] },
          ubo_info_list: [
            {
              ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
              ubo_id_doc_copy: 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ',
              ubo_id_doc_copy_back: 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ',
              ubo_id_doc_name: '张三',
              ubo_id_doc_number: '110105194912310021',
              ubo_id_doc_address: '广东省深圳市南山区xx路xx号',
              ubo_period_begin: '2019-06-06',
              ubo_period_end: '2026-06-06',
            },
          ],
        },
      })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay, given: Given) => Promise<unknown>>
