import type { Words } from '../../src/cli/command.ts'

/** A page that is written, in each language: `docs/site/pages/guide/<name>.md`. */
export interface Guide extends Words {
  readonly name: string
}

const guide = (name: string, zh: string, en: string): Guide => ({ name, zh, en })

/** What is written, in the order in which it is read. */
export const GUIDES: readonly (Words & { readonly guides: readonly Guide[] })[] = [
  {
    zh: '开始',
    en: 'Start',
    guides: [
      guide('start', '快速开始', 'From nothing to a paid order'),
      guide('credentials', '商户凭证', 'Where each credential is found'),
      guide('production', '接入正式环境', 'The real service'),
      guide('calls', '接口调用写法', 'Ways to write a call'),
      guide('options', '客户端选项', 'Options of the client'),
      guide('entries', '入口', 'Entries'),
    ],
  },
  {
    zh: '收款',
    en: 'Take payments',
    guides: [
      guide('jsapi', 'JSAPI 支付', 'JSAPI'),
      guide('mini-program', '小程序支付', 'Mini program'),
      guide('app', 'APP 支付', 'App'),
      guide('h5', 'H5 支付', 'H5'),
      guide('native', 'Native 支付', 'Native'),
      guide('code-payment', '付款码支付', 'Payment code'),
      guide('combined', '合单支付', 'Combined orders'),
      guide('cashier', '调起支付', 'Call up the cashier'),
      guide('apiv2', 'APIv2', 'APIv2'),
    ],
  },
  {
    zh: '订单',
    en: 'Orders',
    guides: [
      guide('orders', '查单与关单', 'Query and close'),
      guide('refunds', '退款', 'Refunds'),
      guide('notifications', '支付通知', 'Notifications'),
      guide('bills', '账单与对账', 'Bills and reconciliation'),
    ],
  },
  {
    zh: '产品',
    en: 'Products',
    guides: [
      guide('red-packets', '现金红包', 'Cash red packets'),
      guide('withholding', '委托代扣', 'Withholding'),
      guide('profit-sharing', '分账', 'Profit sharing'),
      guide('transfers', '商家转账', 'Transfers'),
      guide('payscore', '支付分', 'Payscore'),
      guide('coupons', '代金券与商品券', 'Coupons'),
      guide('member-cards', '会员卡', 'Member cards'),
      guide('complaints', '消费者投诉', 'Complaints'),
    ],
  },
  {
    zh: '身份',
    en: 'Who calls',
    guides: [
      guide('partners', '服务商模式', 'Partners'),
      guide('brands', '品牌', 'Brands'),
      guide('onboarding', '上传与进件', 'Uploads and onboarding'),
      guide('overseas', '香港与跨境', 'Hong Kong and global'),
    ],
  },
  {
    zh: '运行',
    en: 'Run it',
    guides: [
      guide('keys', '密钥与公钥迁移', 'Keys, and the migration to public keys'),
      guide('runtimes', '边缘、Deno、Bun 与 Serverless', 'Edge, Deno, Bun, serverless'),
      guide('testing', '用沙箱测试', 'Testing with the sandbox'),
      guide('network', '重试、超时与代理', 'Retries, time-outs, proxies'),
      guide('observability', '日志与可观测', 'Observability'),
      guide('errors', '错误处理', 'Errors'),
      guide('command-line', '命令行', 'The command line'),
    ],
  },
  {
    zh: '选择与迁移',
    en: 'Choose and move',
    guides: [
      guide('comparison', '对比', 'Comparison'),
      guide('migrate-axios-plugin', '从 wechatpay-axios-plugin 迁移', 'From wechatpay-axios-plugin'),
      guide('migrate-node-v3', '从 wechatpay-node-v3 迁移', 'From wechatpay-node-v3'),
      guide('migrate-better-wechatpay', '从 better-wechatpay 迁移', 'From better-wechatpay'),
      guide('migrate-php', '从 wechatpay-php 迁移', 'From wechatpay-php'),
    ],
  },
]

/** Pages that are made from what is known elsewhere, beside operations and events. */
export const HELP: readonly Guide[] = [
  guide('errors', '排错', 'Troubleshooting'),
  guide('runtimes', '运行时', 'Runtimes'),
  guide('benchmarks', '性能', 'Benchmarks'),
  guide('correctness', '正确性', 'Correctness'),
]
