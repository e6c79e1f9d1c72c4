// Product coupons with the figures of the official samples; texts that are longer than the pages allow are cut. The
// partner's Go samples for several uses name types that their package does not have: they are written as its structs are.
import type { Wechatpay } from 'wechatpay-isomorphic'

export const calls = {
  'POST brand/marketing/product-coupon/product-coupons, a discount on everything, once as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons
      .post({
        json: {
          out_request_no: '12345_20250101_A3489',
          scope: 'ALL',
          type: 'DISCOUNT',
          usage_mode: 'SINGLE',
          single_usage_info: { discount_coupon: { threshold: 10000, percent_off: 20 } },
          display_info: {
            name: '全场满100立打8折',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
          },
          out_product_no: 'Product_1234567890',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                wait_days_after_receive: 0,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-08-15T00:00:00+08:00', end_time: '2025-08-15T23:59:59+08:00' },
                ],
              },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, a discount on everything, several times as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'BUNDLE_ALL_DISCOUNT_20250101_001',
            scope: 'ALL',
            type: 'DISCOUNT',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 5, interval_days: 1 },
            display_info: {
              name: '全场折扣券-5次递增优惠',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            out_product_no: 'Product_ProgressiveBundle_001',
            stock_bundle: {
              remark: '全场折扣券批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-12-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  interval_days: 1,
                  weekly_available_period: { day_list: ['SATURDAY', 'SUNDAY'] },
                  irregular_available_period_list: [
                    { begin_time: '2025-10-01T00:00:00+08:00', end_time: '2025-10-07T23:59:59+08:00' },
                  ],
                },
                special_first: false,
                discount_coupon_list: [
                  { threshold: 10000, percent_off: 10 },
                  { threshold: 10000, percent_off: 15 },
                  { threshold: 10000, percent_off: 20 },
                  { threshold: 10000, percent_off: 25 },
                  { threshold: 10000, percent_off: 30 },
                ],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'pages/index/product',
                usage_description: '全场可用，多次递增优惠',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即使用',
                  guidance_wording: '多次优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons, money off on everything, once as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons
      .post({
        json: {
          out_request_no: '12345_20250101_A3489',
          scope: 'ALL',
          type: 'NORMAL',
          usage_mode: 'SINGLE',
          single_usage_info: { normal_coupon: { threshold: 20000, discount_amount: 5000 } },
          display_info: {
            name: '全场满200减50',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
          },
          out_product_no: 'Product_1234567890',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                wait_days_after_receive: 0,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-08-15T00:00:00+08:00', end_time: '2025-08-15T23:59:59+08:00' },
                ],
              },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, money off on everything, several times as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'BUNDLE_ALL_NORMAL_20250101_002',
            scope: 'ALL',
            type: 'NORMAL',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 5, interval_days: 1 },
            display_info: {
              name: '全场满减券-5次递增优惠',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            out_product_no: 'Product_ProgressiveBundle_002',
            stock_bundle: {
              remark: '全场满减券批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-12-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  interval_days: 1,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                  irregular_available_period_list: [
                    { begin_time: '2025-10-01T00:00:00+08:00', end_time: '2025-10-07T23:59:59+08:00' },
                  ],
                },
                special_first: false,
                normal_coupon_list: [
                  { threshold: 10000, discount_amount: 1000 },
                  { threshold: 10000, discount_amount: 1500 },
                  { threshold: 10000, discount_amount: 2000 },
                  { threshold: 10000, discount_amount: 2500 },
                  { threshold: 10000, discount_amount: 3000 },
                ],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'pages/index/product',
                usage_description: '全场可用，多次递增满减',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即使用',
                  guidance_wording: '多次满减',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate
      .post({
        product_coupon_id: '1000000013',
        json: { out_request_no: '34657_20250101_123456', deactivate_reason: '商品券信息有误，重新创建' },
      })
      .json(),
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id} as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_
      .get({ product_coupon_id: '1000000013' })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, a discount on an article, once as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons
      .post({
        json: {
          out_request_no: '12345_20250101_A3489',
          scope: 'SINGLE',
          type: 'DISCOUNT',
          usage_mode: 'SINGLE',
          display_info: {
            name: '特定商品9折券',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            original_price: 15000,
            combo_package_list: [
              {
                name: '超值套餐',
                pick_count: 3,
                choice_list: [
                  {
                    name: '可乐',
                    price: 500,
                    count: 1,
                    image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    mini_program_appid: 'wx1234567890',
                    mini_program_path: '/pages/index/product',
                  },
                ],
              },
            ],
          },
          out_product_no: 'Product_1234567890',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                wait_days_after_receive: 0,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-08-15T00:00:00+08:00', end_time: '2025-08-15T23:59:59+08:00' },
                ],
              },
              discount_coupon: { threshold: 0, percent_off: 10 },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, a discount on an article, several times as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'BUNDLE_SINGLE_DISCOUNT_20250101_003',
            scope: 'SINGLE',
            type: 'DISCOUNT',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 5, interval_days: 1 },
            display_info: {
              name: '单品折扣券-可乐5次优惠',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 500,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '可乐',
                      price: 500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                      mini_program_appid: 'wx1234567890',
                      mini_program_path: '/pages/index/product',
                    },
                  ],
                },
              ],
            },
            out_product_no: 'Product_ProgressiveBundle_003',
            stock_bundle: {
              remark: '单品折扣券批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-12-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  interval_days: 1,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                  irregular_available_period_list: [
                    { begin_time: '2025-10-01T00:00:00+08:00', end_time: '2025-10-07T23:59:59+08:00' },
                  ],
                },
                special_first: false,
                discount_coupon_list: [
                  { threshold: 0, percent_off: 10 },
                  { threshold: 0, percent_off: 15 },
                  { threshold: 0, percent_off: 20 },
                  { threshold: 0, percent_off: 25 },
                  { threshold: 0, percent_off: 30 },
                ],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'pages/index/product',
                usage_description: '指定商品可用，多次递增优惠',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即使用',
                  guidance_wording: '多次优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons, an exchange on an article, once as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons
      .post({
        json: {
          out_request_no: '12345_20250101_A3489',
          scope: 'SINGLE',
          type: 'EXCHANGE',
          usage_mode: 'SINGLE',
          display_info: {
            name: '特定商品10元兑换券',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            original_price: 9900,
            combo_package_list: [
              {
                name: '超值套餐',
                pick_count: 3,
                choice_list: [
                  {
                    name: '汉堡',
                    price: 1500,
                    count: 1,
                    image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    mini_program_appid: 'wx1234567890',
                    mini_program_path: '/pages/index/product',
                  },
                ],
              },
            ],
          },
          out_product_no: 'Product_1234567890',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                wait_days_after_receive: 0,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-08-15T00:00:00+08:00', end_time: '2025-08-15T23:59:59+08:00' },
                ],
              },
              exchange_coupon: { threshold: 0, exchange_price: 1000 },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, an exchange on an article, several times as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'BUNDLE_SINGLE_EXCHANGE_20250101_005',
            scope: 'SINGLE',
            type: 'EXCHANGE',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 5, interval_days: 1 },
            display_info: {
              name: '单品兑换券-汉堡5次优惠',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 2000,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '汉堡',
                      price: 2000,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                      mini_program_appid: 'wx1234567890',
                      mini_program_path: '/pages/index/product',
                    },
                  ],
                },
              ],
            },
            out_product_no: 'Product_ProgressiveBundle_005',
            stock_bundle: {
              remark: '单品兑换券批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-12-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  interval_days: 1,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                  irregular_available_period_list: [
                    { begin_time: '2025-10-01T00:00:00+08:00', end_time: '2025-10-07T23:59:59+08:00' },
                  ],
                },
                special_first: false,
                exchange_coupon_list: [
                  { threshold: 0, exchange_price: 1500 },
                  { threshold: 0, exchange_price: 1200 },
                  { threshold: 0, exchange_price: 1000 },
                  { threshold: 0, exchange_price: 800 },
                  { threshold: 0, exchange_price: 500 },
                ],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'pages/index/product',
                usage_description: '指定商品可用，多次递减价格兑换',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即兑换',
                  guidance_wording: '多次兑换',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons, money off on an article, once as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons
      .post({
        json: {
          out_request_no: '12345_20250101_A3489',
          scope: 'SINGLE',
          type: 'NORMAL',
          usage_mode: 'SINGLE',
          display_info: {
            name: '特定商品满80减20',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            original_price: 12000,
            combo_package_list: [
              {
                name: '超值套餐',
                pick_count: 3,
                choice_list: [
                  {
                    name: '薯条',
                    price: 600,
                    count: 1,
                    image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    mini_program_appid: 'wx1234567890',
                    mini_program_path: '/pages/index/product',
                  },
                ],
              },
            ],
          },
          out_product_no: 'Product_1234567890',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                wait_days_after_receive: 0,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-08-15T00:00:00+08:00', end_time: '2025-08-15T23:59:59+08:00' },
                ],
              },
              normal_coupon: { threshold: 8000, discount_amount: 2000 },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons, money off on an article, several times as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'BUNDLE_SINGLE_NORMAL_20250101_004',
            scope: 'SINGLE',
            type: 'NORMAL',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 5, interval_days: 1 },
            display_info: {
              name: '单品满减券-薯条5次优惠',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 800,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '薯条',
                      price: 800,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                      mini_program_appid: 'wx1234567890',
                      mini_program_path: '/pages/index/product',
                    },
                  ],
                },
              ],
            },
            out_product_no: 'Product_ProgressiveBundle_004',
            stock_bundle: {
              remark: '单品满减券批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-12-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  interval_days: 1,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                  irregular_available_period_list: [
                    { begin_time: '2025-10-01T00:00:00+08:00', end_time: '2025-10-07T23:59:59+08:00' },
                  ],
                },
                special_first: false,
                normal_coupon_list: [
                  { threshold: 0, discount_amount: 100 },
                  { threshold: 0, discount_amount: 150 },
                  { threshold: 0, discount_amount: 200 },
                  { threshold: 0, discount_amount: 250 },
                  { threshold: 0, discount_amount: 300 },
                ],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'pages/index/product',
                usage_description: '指定商品可用，多次递增满减',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即使用',
                  guidance_wording: '多次满减',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id} as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_
      .patch({
        product_coupon_id: '1000000013',
        json: {
          out_request_no: '12345_20250101_A3489',
          display_info: {
            name: '全场满100立打8折-新名字',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            store_list: [
              { store_id: '100000001' },
              { store_id: '100000002' },
              { store_id: '100000003' },
              { store_id: '12' },
            ],
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: { store_list: [{ store_id: '100000001' }] },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles
      .post({
        product_coupon_id: '200000001',
        json: {
          out_request_no: '34657_20250101_123456',
          stock_bundle: {
            remark: '满减券',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_day: 10000, max_count_per_user: 1 },
            progressive_bundle_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-01-01T00:00:00+08:00',
                available_end_time: '2025-10-01T00:00:00+08:00',
                available_days: 10,
                wait_days_after_receive: 1,
                weekly_available_period: {
                  day_list: ['MONDAY'],
                  day_period_list: [{ begin_time: 60, end_time: 86399 }],
                },
                irregular_available_period_list: [
                  { begin_time: '2025-01-01T00:00:00+08:00', end_time: '2025-10-01T00:00:00+08:00' },
                ],
              },
              normal_coupon_list: [{ threshold: 10000, discount_amount: 100 }],
              discount_coupon_list: [{ threshold: 10000, percent_off: 30 }],
              exchange_coupon_list: [{ threshold: 10000, exchange_price: 100 }],
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'https://www.example.com/jump-to-app',
              usage_description: '全场可用',
              coupon_available_store_info: {
                description: '可在上海市区的所有门店使用，详细列表参考小程序内信息为准',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'SPECIFIC',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks
      .post({
        product_coupon_id: '1000000013',
        json: {
          out_request_no: '12345_20250101_A3489',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
              },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: { out_request_no: 'de_34657_20250101_123456', deactivate_reason: '批次信息有误，重新创建' },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            store_list: [
              { store_id: '100000001' },
              { store_id: '100000002' },
              { store_id: '100000003' },
              { store_id: '12' },
            ],
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: { store_list: [{ store_id: '100000001' }] },
        })
        .json(),
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
        .get({ product_coupon_id: '1000000013', stock_id: '1000000013001' })
        .json(),
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores
        .get({ product_coupon_id: '1000000013', stock_id: '1000000013001', query: { page_size: 2 } })
        .json(),
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks
      .get({ product_coupon_id: '1000000013', query: { page_size: 10, state: 'DEACTIVATED' } })
      .json(),
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
        .patch({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: { out_request_no: '12345_20250101_A3489', store_scope: 'ALL' },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            out_request_no: 'update_budget_34657_20250101_123456',
            update_mode: 'MAX_COUNT',
            current_max_count: 10000000,
            target_max_count: 200,
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: {
            out_request_no: 'BUDGET1212512514',
            update_mode: 'MAX_COUNT',
            current_max_count: 1,
            target_max_count: 1,
            current_max_count_per_day: 1,
            target_max_count_per_day: 1,
          },
        })
        .json(),
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id} as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_
        .patch({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: {
            out_request_no: '34657_20250101_123456',
            remark: '疯狂星期四项目专用',
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'https://www.example.com/jump-to-app',
              usage_description: '全场可用',
              coupon_available_store_info: {
                description: '可在上海市区的所有门店使用，详细列表参考小程序内信息为准',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'SPECIFIC',
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes as a brand':
    wxpay =>
      wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            out_request_no: 'upload_34657_20250101_123456',
            code_list: ['code_0000001', 'code_0000002', 'code_0000003'],
          },
        })
        .json(),
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.confirm
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          out_request_no: 'MCHCONFIRM202003101234',
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/users/{openid}/pre-send-coupon as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.preSendCoupon
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        json: {
          product_coupon_id: '200000001',
          stock_id: '100232301',
          coupon_code: '123446565767',
          appid: 'wx233544546545989',
          send_request_no: '34657_20250101_123456',
          attach: 'example_attach',
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/users/{openid}/coupons as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          coupon_code: 'Code_123456',
          appid: 'wx233544546545989',
          send_request_no: 'MCHSEND202003101234',
          attach: 'any attach content',
          coupon_tag_info: {
            coupon_tag_list: ['MEMBER'],
            member_tag_info: { member_card_id: 'MemberCardId_1234567890' },
          },
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.use
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          use_time: '2026-11-25T13:29:35+08:00',
          out_request_no: 'MCHUSE202003101234',
          associated_order_info: { transaction_id: '4200000000123456789123456789' },
        },
      })
      .json(),
  'GET brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code} as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_
      .get({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        query: { product_coupon_id: '1000000013', stock_id: '1000000013001', appid: 'wx233544546545989' },
      })
      .json(),
  'GET brand/marketing/product-coupon/users/{openid}/coupons as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons
      .get({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        query: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          page_size: 10,
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.deactivate
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          out_request_no: 'MCHDEACTIVATE202003101234',
          deactivate_reason: '商品已下线，使用户商品券失效',
        },
      })
      .json(),
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.return
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          out_request_no: 'MCHRETURN202003101234',
        },
      })
      .json(),
  'GET brand/marketing/product-coupon/notify-configs as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.notifyConfigs.get({}).json(),
  'POST brand/marketing/product-coupon/notify-configs as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.notifyConfigs
      .post({ json: { notify_url: 'https://www.example.com/notify' } })
      .json(),
  'POST brand/marketing/product-coupon/media/upload-image as a brand': wxpay =>
    wxpay.brand.marketing.productCoupon.media.uploadImage
      .post({ file: { name: 'header.jpg', data: 'file data' } })
      .json(),
  'POST marketing/partner/product-coupon/product-coupons, a discount on everything, once as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'SINGLE_ALL_DISCOUNT_20250101_001',
            brand_id: '120344',
            scope: 'ALL',
            type: 'DISCOUNT',
            usage_mode: 'SINGLE',
            out_product_no: 'Product_SINGLE_001',
            single_usage_info: { discount_coupon: { threshold: 10000, percent_off: 20 } },
            display_info: {
              name: '全场满100立打8折',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            stock: {
              remark: '8月工作日有效批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              single_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '工作日可用',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, a discount on everything, several times as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'MANY_ALL_DISCOUNT_20250101_001',
            brand_id: '120344',
            out_product_no: 'Product_1234567890',
            scope: 'ALL',
            type: 'DISCOUNT',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 3, interval_days: 0 },
            display_info: {
              name: '全场8折券(可用3次)',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            stock_bundle: {
              remark: '8折批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                discount_coupon_list: [{ threshold: 10000, percent_off: 20 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '工作日可用',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              store_scope: 'NONE',
              notify_config: { notify_appid: 'wx4fd12345678' },
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, money off on everything, once as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'SINGLE_ALL_NORMAL_20250101_002',
            brand_id: '120344',
            scope: 'ALL',
            type: 'NORMAL',
            usage_mode: 'SINGLE',
            out_product_no: 'Product_SINGLE_002',
            single_usage_info: { normal_coupon: { threshold: 10000, discount_amount: 1500 } },
            display_info: {
              name: '全场满100减15',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            stock: {
              remark: '8月工作日有效批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              single_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '工作日可用',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, money off on everything, several times as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'MANY_ALL_NORMAL_20250101_002',
            brand_id: '120344',
            out_product_no: 'Product_1234567890',
            scope: 'ALL',
            type: 'NORMAL',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 3, interval_days: 1 },
            display_info: {
              name: '全场满100减15(可用3次)',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
            },
            stock_bundle: {
              remark: '满100减15批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                normal_coupon_list: [{ threshold: 10000, discount_amount: 1500 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '工作日可用',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              store_scope: 'NONE',
              notify_config: { notify_appid: 'wx4fd12345678' },
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate
        .post({
          product_coupon_id: '1000000013',
          json: {
            out_request_no: '34657_20250101_123456',
            deactivate_reason: '商品券信息有误，重新创建',
            brand_id: '120344',
          },
        })
        .json(),
  'GET marketing/partner/product-coupon/product-coupons/{product_coupon_id} as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_
      .get({ product_coupon_id: '1000000013', query: { brand_id: '120344' } })
      .json(),
  'POST marketing/partner/product-coupon/product-coupons, a discount on an article, once as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'SINGLE_SINGLE_DISCOUNT_20250101_003',
            brand_id: '120344',
            scope: 'SINGLE',
            type: 'DISCOUNT',
            usage_mode: 'SINGLE',
            out_product_no: 'Product_SINGLE_003',
            display_info: {
              name: '指定商品8折',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '指定商品',
                      price: 9900,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    },
                  ],
                },
              ],
            },
            stock: {
              remark: '8月单品折扣批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              single_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                discount_coupon: { threshold: 0, percent_off: 20 },
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '指定商品可用，享8折优惠',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, a discount on an article, several times as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'MANY_SINGLE_DISCOUNT_20250101_003',
            brand_id: '120344',
            out_product_no: 'Product_1234567890',
            scope: 'SINGLE',
            type: 'DISCOUNT',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 3, interval_days: 0 },
            display_info: {
              name: '指定商品8折(可用3次)',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 2,
                  choice_list: [
                    {
                      name: '汉堡',
                      price: 1500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/burger',
                      mini_program_appid: 'wx1234567890',
                      mini_program_path: '/pages/index/burger',
                    },
                    {
                      name: '可乐',
                      price: 500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/cola',
                      mini_program_appid: 'wx1234567890',
                      mini_program_path: '/pages/index/cola',
                    },
                  ],
                },
              ],
            },
            stock_bundle: {
              remark: '指定商品8折批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                discount_coupon_list: [{ threshold: 0, percent_off: 20 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '指定商品可用，享8折优惠',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              store_scope: 'NONE',
              notify_config: { notify_appid: 'wx4fd12345678' },
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, an exchange on an article, once as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'SINGLE_SINGLE_EXCHANGE_20250101_005',
            brand_id: '120344',
            scope: 'SINGLE',
            type: 'EXCHANGE',
            usage_mode: 'SINGLE',
            out_product_no: 'Product_SINGLE_005',
            display_info: {
              name: '9.9元兑换原价99元商品',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '指定商品',
                      price: 9900,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    },
                  ],
                },
              ],
            },
            stock: {
              remark: '8月单品兑换批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              single_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                exchange_coupon: { threshold: 0, exchange_price: 990 },
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '用9.9元兑换原价99元商品',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即兑换',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, an exchange on an article, several times as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'MANY_SINGLE_EXCHANGE_20250101_005',
            brand_id: '120344',
            out_product_no: 'Product_1234567890',
            scope: 'SINGLE',
            type: 'EXCHANGE',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 3, interval_days: 7 },
            display_info: {
              name: '9.9元兑换原价99商品',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '超值兑换套餐',
                  pick_count: 3,
                  choice_list: [
                    {
                      name: '汉堡',
                      price: 1500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/burger',
                    },
                    {
                      name: '鸡翅',
                      price: 1200,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/wings',
                    },
                    {
                      name: '可乐',
                      price: 500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/cola',
                    },
                  ],
                },
              ],
            },
            stock_bundle: {
              remark: '9.9元兑换批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
                  },
                },
                exchange_coupon_list: [{ threshold: 0, exchange_price: 990 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '用9.9元兑换原价99元商品',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '立即兑换',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              store_scope: 'NONE',
              notify_config: { notify_appid: 'wx4fd12345678' },
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, money off on an article, once as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'SINGLE_SINGLE_NORMAL_20250101_004',
            brand_id: '120344',
            scope: 'SINGLE',
            type: 'NORMAL',
            usage_mode: 'SINGLE',
            out_product_no: 'Product_SINGLE_004',
            display_info: {
              name: '指定商品立减15元',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '超值套餐',
                  pick_count: 1,
                  choice_list: [
                    {
                      name: '指定商品',
                      price: 9900,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                    },
                  ],
                },
              ],
            },
            stock: {
              remark: '8月单品满减批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 100000, max_count_per_user: 1 },
              single_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  wait_days_after_receive: 0,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                normal_coupon: { threshold: 0, discount_amount: 1500 },
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '指定商品可用，立减15元',
                coupon_available_store_info: {
                  description: '所有门店可用',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'NONE',
            },
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons, money off on an article, several times as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons
        .post({
          json: {
            out_request_no: 'MANY_SINGLE_NORMAL_20250101_004',
            brand_id: '120344',
            out_product_no: 'Product_1234567890',
            scope: 'SINGLE',
            type: 'NORMAL',
            usage_mode: 'PROGRESSIVE_BUNDLE',
            progressive_bundle_usage_info: { count: 3, interval_days: 2 },
            display_info: {
              name: '指定商品立减15(可用3次)',
              image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
              original_price: 9900,
              combo_package_list: [
                {
                  name: '套餐A',
                  pick_count: 2,
                  choice_list: [
                    {
                      name: '鸡腿饭',
                      price: 2000,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/chicken',
                    },
                    {
                      name: '牛肉饭',
                      price: 2500,
                      count: 1,
                      image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/beef',
                    },
                  ],
                },
              ],
            },
            stock_bundle: {
              remark: '指定商品立减15批次',
              coupon_code_mode: 'WECHATPAY',
              stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-08-01T00:00:00+08:00',
                  available_end_time: '2025-08-31T23:59:59+08:00',
                  available_days: 30,
                  weekly_available_period: {
                    day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                  },
                },
                normal_coupon_list: [{ threshold: 0, discount_amount: 1500 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                usage_description: '指定商品可用，立减15元',
                coupon_available_store_info: {
                  description: '所有门店可用，可使用小程序查看门店列表',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              store_scope: 'NONE',
              notify_config: { notify_appid: 'wx4fd12345678' },
            },
          },
        })
        .json(),
  'PATCH marketing/partner/product-coupon/product-coupons/{product_coupon_id} as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_
      .patch({
        product_coupon_id: '1000000013',
        json: {
          out_request_no: '12345_20250101_A3489',
          display_info: {
            name: '全场满100立打8折-新名字',
            image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
            detail_image_url_list: ['https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx'],
          },
          brand_id: '120344',
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            store_list: [
              { store_id: '100000001' },
              { store_id: '100000002' },
              { store_id: '100000003' },
              { store_id: '12' },
            ],
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: { store_list: [{ store_id: '100000001' }], brand_id: '120344' },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles
        .post({
          product_coupon_id: '200000001',
          json: {
            out_request_no: '34657_20250101_123456',
            stock_bundle: {
              remark: '满减券',
              coupon_code_mode: 'UPLOAD',
              stock_send_rule: { max_count: 10000000, max_count_per_day: 10000, max_count_per_user: 1 },
              progressive_bundle_usage_rule: {
                coupon_available_period: {
                  available_begin_time: '2025-01-01T00:00:00+08:00',
                  available_end_time: '2025-10-01T00:00:00+08:00',
                  available_days: 10,
                  wait_days_after_receive: 1,
                  weekly_available_period: {
                    day_list: ['MONDAY'],
                    day_period_list: [{ begin_time: 60, end_time: 86399 }],
                  },
                  irregular_available_period_list: [
                    { begin_time: '2025-01-01T00:00:00+08:00', end_time: '2025-10-01T00:00:00+08:00' },
                  ],
                },
                normal_coupon_list: [{ threshold: 10000, discount_amount: 100 }],
                discount_coupon_list: [{ threshold: 10000, percent_off: 30 }],
                exchange_coupon_list: [{ threshold: 10000, exchange_price: 100 }],
              },
              usage_rule_display_info: {
                coupon_usage_method_list: ['OFFLINE'],
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/product',
                app_path: 'https://www.example.com/jump-to-app',
                usage_description: '全场可用',
                coupon_available_store_info: {
                  description: '可在上海市区的所有门店使用，详细列表参考小程序内信息为准',
                  mini_program_appid: 'wx1234567890',
                  mini_program_path: '/pages/index/store-list',
                },
              },
              coupon_display_info: {
                code_display_mode: 'QRCODE',
                background_color: 'Color010',
                entrance_mini_program: {
                  appid: 'wx1234567890',
                  path: '/pages/index/product',
                  entrance_wording: '欢迎选购',
                  guidance_wording: '获取更多优惠',
                },
                entrance_official_account: { appid: 'wx1234567890' },
                entrance_finder: {
                  finder_id: 'gh_12345678',
                  finder_video_id: 'UDFsdf24df34dD456Hdf34',
                  finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
                },
              },
              notify_config: { notify_appid: 'wx4fd12345678' },
              store_scope: 'SPECIFIC',
            },
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks
      .post({
        product_coupon_id: '1000000013',
        json: {
          out_request_no: '12345_20250101_A3489',
          stock: {
            remark: '8月工作日有效批次',
            coupon_code_mode: 'UPLOAD',
            stock_send_rule: { max_count: 10000000, max_count_per_user: 1 },
            single_usage_rule: {
              coupon_available_period: {
                available_begin_time: '2025-08-01T00:00:00+08:00',
                available_end_time: '2025-08-31T23:59:59+08:00',
                available_days: 30,
                weekly_available_period: {
                  day_list: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
                },
              },
            },
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE', 'MINI_PROGRAM', 'PAYMENT_CODE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              usage_description: '工作日可用',
              coupon_available_store_info: {
                description: '所有门店可用，可使用小程序查看门店列表',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'NONE',
          },
          brand_id: '120344',
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            out_request_no: 'de_34657_20250101_123456',
            deactivate_reason: '批次信息有误，重新创建',
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            store_list: [
              { store_id: '100000001' },
              { store_id: '100000002' },
              { store_id: '100000003' },
              { store_id: '12' },
            ],
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: { store_list: [{ store_id: '100000001' }], brand_id: '120344' },
        })
        .json(),
  'GET marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
        .get({ product_coupon_id: '1000000013', stock_id: '1000000013001', query: { brand_id: '120344' } })
        .json(),
  'GET marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores
        .get({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          query: { page_size: 2, brand_id: '120344' },
        })
        .json(),
  'GET marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks
      .get({
        product_coupon_id: '1000000013',
        query: { page_size: 10, brand_id: '120344', state: 'DEACTIVATED' },
      })
      .json(),
  'PATCH marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
        .patch({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: { out_request_no: '12345_20250101_A3489', store_scope: 'ALL', brand_id: '120344' },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            out_request_no: 'update_budget_34657_20250101_123456',
            update_mode: 'MAX_COUNT',
            current_max_count: 10000000,
            target_max_count: 200,
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget
        .post({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: {
            out_request_no: 'BUDGET1212512514',
            update_mode: 'MAX_COUNT',
            current_max_count: 1,
            target_max_count: 1,
            current_max_count_per_day: 1,
            target_max_count_per_day: 1,
            brand_id: '120344',
          },
        })
        .json(),
  'PATCH marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id} as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_
        .patch({
          product_coupon_id: '200000001',
          stock_bundle_id: '123456789',
          json: {
            out_request_no: '34657_20250101_123456',
            remark: '疯狂星期四项目专用',
            usage_rule_display_info: {
              coupon_usage_method_list: ['OFFLINE'],
              mini_program_appid: 'wx1234567890',
              mini_program_path: '/pages/index/product',
              app_path: 'https://www.example.com/jump-to-app',
              usage_description: '全场可用',
              coupon_available_store_info: {
                description: '可在上海市区的所有门店使用，详细列表参考小程序内信息为准',
                mini_program_appid: 'wx1234567890',
                mini_program_path: '/pages/index/store-list',
              },
            },
            coupon_display_info: {
              code_display_mode: 'QRCODE',
              background_color: 'Color010',
              entrance_mini_program: {
                appid: 'wx1234567890',
                path: '/pages/index/product',
                entrance_wording: '欢迎选购',
                guidance_wording: '获取更多优惠',
              },
              entrance_official_account: { appid: 'wx1234567890' },
              entrance_finder: {
                finder_id: 'gh_12345678',
                finder_video_id: 'UDFsdf24df34dD456Hdf34',
                finder_video_cover_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
              },
            },
            notify_config: { notify_appid: 'wx4fd12345678' },
            store_scope: 'SPECIFIC',
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes
        .post({
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          json: {
            out_request_no: 'upload_34657_20250101_123456',
            code_list: ['code_0000001', 'code_0000002', 'code_0000003'],
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.confirm
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          out_request_no: 'MCHCONFIRM202003101234',
          brand_id: '120344',
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/users/{openid}/pre-send-coupon as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        json: {
          product_coupon_id: '200000001',
          stock_id: '100232301',
          coupon_code: '123446565767',
          appid: 'wx233544546545989',
          send_request_no: '34657_20250101_123456',
          attach: 'example_attach',
          brand_id: '120344',
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/users/{openid}/coupons as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          coupon_code: 'Code_123456',
          appid: 'wx233544546545989',
          send_request_no: 'MCHSEND202003101234',
          attach: 'any attach content',
          brand_id: '120344',
          coupon_tag_info: {
            coupon_tag_list: ['MEMBER'],
            member_tag_info: { member_card_id: 'MemberCardId_1234567890' },
          },
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.use
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          use_time: '2026-11-25T13:29:35+08:00',
          out_request_no: 'MCHUSE202003101234',
          brand_id: '120344',
          associated_order_info: { transaction_id: '4200000000123456789123456789' },
        },
      })
      .json(),
  'GET marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code} as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_
      .get({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        query: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          brand_id: '120344',
        },
      })
      .json(),
  'GET marketing/partner/product-coupon/users/{openid}/coupons as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons
      .get({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        query: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          page_size: 10,
          brand_id: '120344',
        },
      })
      .json(),
  'POST marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate as a partner':
    wxpay =>
      wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.deactivate
        .post({
          openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
          coupon_code: 'Code_123456',
          json: {
            product_coupon_id: '1000000013',
            stock_id: '1000000013001',
            appid: 'wx233544546545989',
            out_request_no: 'MCHDEACTIVATE202003101234',
            deactivate_reason: '商品已下线，使用户商品券失效',
            brand_id: '120344',
          },
        })
        .json(),
  'POST marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return
      .post({
        openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',
        coupon_code: 'Code_123456',
        json: {
          product_coupon_id: '1000000013',
          stock_id: '1000000013001',
          appid: 'wx233544546545989',
          out_request_no: 'MCHRETURN202003101234',
          brand_id: '120344',
        },
      })
      .json(),
  'GET marketing/partner/product-coupon/notify-configs as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.notifyConfigs.get({}).json(),
  'POST marketing/partner/product-coupon/notify-configs as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.notifyConfigs
      .post({ json: { notify_url: 'https://www.example.com/notify' } })
      .json(),
  'POST marketing/partner/product-coupon/media/upload-image as a partner': wxpay =>
    wxpay.v3.marketing.partner.productCoupon.media.uploadImage
      .post({ file: { name: 'header.jpg', data: 'file data' } })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay) => Promise<unknown>>
