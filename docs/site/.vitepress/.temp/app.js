import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, renderToString } from "vue/server-renderer";
import { defineComponent, mergeProps, useSSRContext, shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, h, unref, onMounted, watchEffect, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, createSSRApp } from "vue";
import { usePreferredDark, useDark, useMediaQuery, useWindowSize, onKeyStroke, useWindowScroll, useScrollLock } from "@vueuse/core";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"wechatpay-isomorphic","description":"微信支付 APIv3 全运行时 TypeScript SDK","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"i18nRouting":true,"search":{"provider":"local","options":{"locales":{"root":{"translations":{"button":{"buttonText":"搜索","buttonAriaLabel":"搜索"},"modal":{"displayDetails":"显示详情","resetButtonTitle":"清除","backButtonTitle":"返回","noResultsText":"没有结果：","footer":{"selectText":"选择","navigateText":"切换","closeText":"关闭"}}}}},"miniSearch":{"options":{"tokenize":"_vp-fn_function tokenize(text) {\\n  return (text.toLowerCase().match(/[\\\\p{Script=Han}]+|[\\\\p{L}\\\\p{N}_]+/gu) ?? []).flatMap((word) => {\\n    if (!/^\\\\p{Script=Han}/u.test(word)) return word.includes(\\"_\\") ? [word, ...word.split(\\"_\\")] : [word];\\n    const characters = Array.from(word);\\n    if (characters.length < 3) return [word];\\n    return characters.slice(1).map((character, place) => `${characters[place]}${character}`);\\n  });\\n}"},"searchOptions":{"fuzzy":false,"prefix":true,"combineWith":"AND","boost":{"title":4,"titles":1,"text":1}}}}}},"locales":{"root":{"label":"简体中文","lang":"zh-CN","themeConfig":{"nav":[{"text":"指南","link":"/guide/start","activeMatch":"^/guide/"},{"text":"接口","link":"/api/","activeMatch":"^/api/"},{"text":"通知","link":"/events/","activeMatch":"^/events/"},{"text":"排错","link":"/help/errors","activeMatch":"^/help/"}],"sidebar":{"/api/abnormal-fund-processing/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询在途异常资金付款结果","link":"/api/abnormal-fund-processing/get-v3-abnormal-fund-processing-receipts-receipt_id"},{"text":"<span class=\\"verb post\\">POST</span>发起在途异常资金付款指令","link":"/api/abnormal-fund-processing/post-v3-abnormal-fund-processing-receipts-receipt_id-transfer-instructions"},{"text":"<span class=\\"verb get\\">GET</span>查询在途异常资金付款指令执行结果","link":"/api/abnormal-fund-processing/get-v3-abnormal-fund-processing-receipts-receipt_id-transfer-instructions-out_instruction_no"}]}],"/api/aggracct-bc/":[{"text":"全部接口","link":"/api/"},{"text":"渠道服务","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询渠道额度","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-balance"},{"text":"<span class=\\"verb get\\">GET</span>查询商户资料","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-mch_archives"},{"text":"<span class=\\"verb get\\">GET</span>查询商户影像件资料","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-mch_media"},{"text":"<span class=\\"verb post\\">POST</span>受理渠道结算银行账户更名申请","link":"/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename"},{"text":"<span class=\\"verb get\\">GET</span>查询渠道结算银行账户更名申请","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-bank-channel-account-rename-application_id"},{"text":"<span class=\\"verb post\\">POST</span>资料更新请求审核结果回调通知","link":"/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-info-update-result-notify"},{"text":"<span class=\\"verb post\\">POST</span>发起微众台账管控","link":"/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-punish"},{"text":"<span class=\\"verb post\\">POST</span>解除对微众台账的管控","link":"/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover"},{"text":"<span class=\\"verb get\\">GET</span>查询控制单","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-control-orders-out_request_no"},{"text":"<span class=\\"verb post\\">POST</span>特殊减额","link":"/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction"},{"text":"<span class=\\"verb get\\">GET</span>查询特殊减额结果","link":"/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-special-reduction-out_request_no"}]}],"/api/apply4sub/":[{"text":"全部接口","link":"/api/"},{"text":"服务商∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询结算账户修改申请状态","link":"/api/apply4sub/get-v3-apply4sub-sub_merchants-sub_mchid-application-application_no"},{"text":"<span class=\\"verb post\\">POST</span>修改结算帐号API","link":"/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement"},{"text":"<span class=\\"verb get\\">GET</span>查询结算账户API","link":"/api/apply4sub/get-v3-apply4sub-sub_merchants-sub_mchid-settlement"}]}],"/api/apply4subject/":[{"text":"全部接口","link":"/api/"},{"text":"风险合规∙开户意愿确认","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商户开户意愿申请单审核结果API","link":"/api/apply4subject/get-v3-apply4subject-applyment"},{"text":"<span class=\\"verb post\\">POST</span>提交商户开户意愿申请单API","link":"/api/apply4subject/post-v3-apply4subject-applyment"},{"text":"<span class=\\"verb get\\">GET</span>获取商户开户意愿确认状态API","link":"/api/apply4subject/get-v3-apply4subject-applyment-merchants-sub_mchid-state"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户开户意愿申请单API","link":"/api/apply4subject/post-v3-apply4subject-applyment-applyment_id-cancel"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户开户意愿申请单API","link":"/api/apply4subject/post-v3-apply4subject-applyment-business_code-cancel"}]}],"/api/applyment4sub/":[{"text":"全部接口","link":"/api/"},{"text":"服务商∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过申请单号查询申请状态","link":"/api/applyment4sub/get-v3-applyment4sub-applyment-applyment_id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>通过业务申请编号查询申请状态","link":"/api/applyment4sub/get-v3-applyment4sub-applyment-business_code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>提交申请单API","link":"/api/applyment4sub/post-v3-applyment4sub-applyment"}]}],"/api/bank-batch-transfer/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账∙银行模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询明细电子回单受理结果API","link":"/api/bank-batch-transfer/get-v3-bank-batch-transfer-receipt-detail-receipts"},{"text":"<span class=\\"verb post\\">POST</span>受理明细电子回单API","link":"/api/bank-batch-transfer/post-v3-bank-batch-transfer-receipt-detail-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询汇总电子回单受理结果API","link":"/api/bank-batch-transfer/get-v3-bank-batch-transfer-receipt-summary-receipts"},{"text":"<span class=\\"verb post\\">POST</span>受理汇总电子回单API","link":"/api/bank-batch-transfer/post-v3-bank-batch-transfer-receipt-summary-receipts"}]}],"/api/bank-transfer/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账∙银行模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/api/bank-transfer/post-v3-bank-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单API","link":"/api/bank-transfer/get-v3-bank-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付明细单号查询明细单API","link":"/api/bank-transfer/get-v3-bank-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>银行批次单号查询批次单API","link":"/api/bank-transfer/get-v3-bank-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>银行明细单号查询明细单API","link":"/api/bank-transfer/get-v3-bank-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"}]}],"/api/bill/":[{"text":"全部接口","link":"/api/"},{"text":"基础支付∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请资金账单API","link":"/api/bill/get-v3-bill-fundflowbill"},{"text":"<span class=\\"verb get\\">GET</span>申请单个子商户资金账单API","link":"/api/bill/get-v3-bill-sub-merchant-fundflowbill"},{"text":"<span class=\\"verb get\\">GET</span>申请交易账单API","link":"/api/bill/get-v3-bill-tradebill"}]}],"/api/billdownload/":[{"text":"全部接口","link":"/api/"},{"text":"基础支付∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载账单API","link":"/api/billdownload/get-v3-billdownload-file"}]}],"/api/brand-basic/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙品牌入驻","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获得品牌已授权且在生效中的产品权限信息","link":"/api/brand-basic/get-v3-brand-basic-partner-brands-brand_id-product-authorities"}]}],"/api/brand-card-member/":[{"text":"全部接口","link":"/api/"},{"text":"品牌商户∙商家名片会员","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表","link":"/api/brand-card-member/get-brand-card-member-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板","link":"/api/brand-card-member/post-brand-card-member-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息","link":"/api/brand-card-member/get-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息","link":"/api/brand-card-member/patch-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板","link":"/api/brand-card-member/delete-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>作废会员卡模板","link":"/api/brand-card-member/post-brand-card-member-cards-card_id-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员展示付款码组件预授权","link":"/api/brand-card-member/post-brand-card-member-pay-view-tokens"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员入会组件预授权","link":"/api/brand-card-member/post-brand-card-member-pre-auth-tokens"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡","link":"/api/brand-card-member/get-brand-card-member-user-cards"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡","link":"/api/brand-card-member/post-brand-card-member-user-cards-import-by-openid"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡","link":"/api/brand-card-member/post-brand-card-member-user-cards-import-by-phone"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息","link":"/api/brand-card-member/get-brand-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息","link":"/api/brand-card-member/patch-brand-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb post\\">POST</span>同步会员开通结果","link":"/api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡","link":"/api/brand-card-member/post-brand-card-member-user-cards-user_card_code-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>创建用户动态信息","link":"/api/brand-card-member/post-brand-card-member-user-feeds"},{"text":"<span class=\\"verb post\\">POST</span>同步积分兑券结果","link":"/api/brand-card-member/post-brand-card-member-user-points-exchange-coupon-confirm"},{"text":"<span class=\\"verb post\\">POST</span>同步积分余额","link":"/api/brand-card-member/post-brand-card-member-user-points-sync"}]},{"text":"品牌商户∙商家名片会员活动","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动列表","link":"/api/brand-card-member/get-brand-card-member-membership-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌会员发券活动","link":"/api/brand-card-member/post-brand-card-member-membership-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动","link":"/api/brand-card-member/get-brand-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改品牌会员发券活动信息","link":"/api/brand-card-member/patch-brand-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止品牌会员发券活动","link":"/api/brand-card-member/post-brand-card-member-membership-activities-activity_id-terminate"}]}],"/api/brand-marketing/":[{"text":"全部接口","link":"/api/"},{"text":"品牌商户∙商品券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询投放计划列表","link":"/api/brand-marketing/get-brand-marketing-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb post\\">POST</span>创建投放计划","link":"/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新投放计划","link":"/api/brand-marketing/patch-brand-marketing-delivery-plan-delivery-plans-plan_id"},{"text":"<span class=\\"verb post\\">POST</span>提交投放计划","link":"/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans-plan_id-submit"},{"text":"<span class=\\"verb post\\">POST</span>终止投放计划","link":"/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans-plan_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>图片上传","link":"/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image"},{"text":"<span class=\\"verb get\\">GET</span>获取商品券事件通知地址","link":"/api/brand-marketing/get-brand-marketing-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>设置商品券事件通知地址","link":"/api/brand-marketing/post-brand-marketing-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>创建商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券","link":"/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券","link":"/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-deactivate"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券批次列表","link":"/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券指定批次","link":"/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券指定批次","link":"/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb post\\">POST</span>批次关联门店","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associate-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询批次关联门店列表","link":"/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associated-stores"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券批次","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>批次取消关联门店","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次发放预算","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>预上传券Code","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes"},{"text":"<span class=\\"verb get\\">GET</span>指定券状态查询用户商品券列表","link":"/api/brand-marketing/get-brand-marketing-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户商品券详情","link":"/api/brand-marketing/get-brand-marketing-product-coupon-users-openid-coupons-coupon_code"},{"text":"<span class=\\"verb post\\">POST</span>确认发放用户商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>退券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-return"},{"text":"<span class=\\"verb post\\">POST</span>核销用户商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券批次组","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle"}]},{"text":"品牌商户∙商品券∙批次组","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次组","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券批次组","link":"/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量关联门店","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-associate-stores"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量取消关联门店","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次组发放预算","link":"/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券批次组","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupon-bundles"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券组","link":"/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupon-bundles-user_coupon_bundle_id-deactivate"}]}],"/api/brand-store/":[{"text":"全部接口","link":"/api/"},{"text":"品牌商户∙品牌门店","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店列表","link":"/api/brand-store/get-brand-store-brandstores"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌门店","link":"/api/brand-store/post-brand-store-brandstores"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店","link":"/api/brand-store/get-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新品牌门店","link":"/api/brand-store/patch-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除品牌门店","link":"/api/brand-store/delete-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定收款商户号","link":"/api/brand-store/post-brand-store-brandstores-store_id-bindrecipient"},{"text":"<span class=\\"verb post\\">POST</span>暂停门店营业","link":"/api/brand-store/post-brand-store-brandstores-store_id-close"},{"text":"<span class=\\"verb post\\">POST</span>恢复门店营业","link":"/api/brand-store/post-brand-store-brandstores-store_id-resume"},{"text":"<span class=\\"verb post\\">POST</span>解绑收款商户号","link":"/api/brand-store/post-brand-store-brandstores-store_id-unbindrecipient"}]}],"/api/brand/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙品牌入驻","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交入驻申请","link":"/api/brand/post-v3-brand-applyments"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询申请状态","link":"/api/brand/get-v3-brand-applyments-applyment-id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>根据业务申请编号查询申请状态","link":"/api/brand/get-v3-brand-applyments-business-code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请","link":"/api/brand/post-v3-brand-applyments-cancel-applyment"}]},{"text":"品牌∙商家名片配置","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商家名片配置申请状态","link":"/api/brand/get-v3-brand-card-card-configs"},{"text":"<span class=\\"verb post\\">POST</span>提交商家名片配置申请","link":"/api/brand/post-v3-brand-card-card-configs"},{"text":"<span class=\\"verb post\\">POST</span>撤销商家名片配置申请","link":"/api/brand/post-v3-brand-card-card-configs-cancel-applyment"},{"text":"<span class=\\"verb get\\">GET</span>获取商家名片预览二维码","link":"/api/brand/get-v3-brand-card-card-configs-preview-url"},{"text":"<span class=\\"verb post\\">POST</span>发布商家名片配置","link":"/api/brand/post-v3-brand-card-card-configs-publish"}]},{"text":"品牌∙交易连接名片","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询已生效交易连接名片规则","link":"/api/brand/get-v3-brand-card-card-links"},{"text":"<span class=\\"verb post\\">POST</span>添加交易连接名片规则申请","link":"/api/brand/post-v3-brand-card-card-links"},{"text":"<span class=\\"verb get\\">GET</span>根据业务申请编号查询添加申请状态","link":"/api/brand/get-v3-brand-card-card-links-business-code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>撤销交易连接名片配置申请","link":"/api/brand/post-v3-brand-card-card-links-cancel-applyment"},{"text":"<span class=\\"verb post\\">POST</span>解除已生效交易连接名片场景","link":"/api/brand/post-v3-brand-card-card-links-unbind-card-link"}]},{"text":"经营工具∙摇优惠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询摇优惠活动列表","link":"/api/brand/get-v3-brand-marketing-shake-activities-activities"}]},{"text":"商家名片会员","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表","link":"/api/brand/get-v3-brand-partner-card-member-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板","link":"/api/brand/post-v3-brand-partner-card-member-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息","link":"/api/brand/get-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息","link":"/api/brand/patch-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板","link":"/api/brand/delete-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>作废会员卡模板","link":"/api/brand/post-v3-brand-partner-card-member-cards-card_id-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员展示付款码组件预授权","link":"/api/brand/post-v3-brand-partner-card-member-pay-view-tokens"},{"text":"<span class=\\"verb post\\">POST</span>入会组件预授权","link":"/api/brand/post-v3-brand-partner-card-member-pre-auth-tokens"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡","link":"/api/brand/get-v3-brand-partner-card-member-user-cards"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡","link":"/api/brand/post-v3-brand-partner-card-member-user-cards-import-by-openid"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡","link":"/api/brand/post-v3-brand-partner-card-member-user-cards-import-by-phone"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息","link":"/api/brand/get-v3-brand-partner-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息","link":"/api/brand/patch-v3-brand-partner-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb post\\">POST</span>同步会员开通结果","link":"/api/brand/post-v3-brand-partner-card-member-user-cards-user_card_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡","link":"/api/brand/post-v3-brand-partner-card-member-user-cards-user_card_code-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>创建用户动态信息","link":"/api/brand/post-v3-brand-partner-card-member-user-feeds"},{"text":"<span class=\\"verb post\\">POST</span>同步积分兑券结果","link":"/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm"},{"text":"<span class=\\"verb post\\">POST</span>同步积分余额","link":"/api/brand/post-v3-brand-partner-card-member-user-points-sync"}]},{"text":"商家名片会员活动","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动列表","link":"/api/brand/get-v3-brand-partner-card-member-membership-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌会员发券活动","link":"/api/brand/post-v3-brand-partner-card-member-membership-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动","link":"/api/brand/get-v3-brand-partner-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改品牌会员发券活动信息","link":"/api/brand/patch-v3-brand-partner-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止品牌会员发券活动","link":"/api/brand/post-v3-brand-partner-card-member-membership-activities-activity_id-terminate"}]},{"text":"经营工具∙品牌门店","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>列表查询品牌门店信息","link":"/api/brand/get-v3-brand-partner-store-brandstores"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌门店","link":"/api/brand/post-v3-brand-partner-store-brandstores"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店","link":"/api/brand/get-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新品牌门店","link":"/api/brand/patch-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除品牌门店","link":"/api/brand/delete-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定收款商户号","link":"/api/brand/post-v3-brand-partner-store-brandstores-store_id-bindrecipient"},{"text":"<span class=\\"verb post\\">POST</span>暂停门店营业","link":"/api/brand/post-v3-brand-partner-store-brandstores-store_id-close"},{"text":"<span class=\\"verb post\\">POST</span>恢复门店营业","link":"/api/brand/post-v3-brand-partner-store-brandstores-store_id-resume"},{"text":"<span class=\\"verb post\\">POST</span>解绑收款商户号","link":"/api/brand/post-v3-brand-partner-store-brandstores-store_id-unbindrecipient"}]},{"text":"经营工具∙连锁品牌∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询最大分账比例API","link":"/api/brand/get-v3-brand-profitsharing-brand-configs-brand_mchid"},{"text":"<span class=\\"verb post\\">POST</span>完结分账API","link":"/api/brand/post-v3-brand-profitsharing-finish-order"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/api/brand/get-v3-brand-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/api/brand/post-v3-brand-profitsharing-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余待分金额API","link":"/api/brand/get-v3-brand-profitsharing-orders-transaction_id-amounts"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/api/brand/post-v3-brand-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方API","link":"/api/brand/post-v3-brand-profitsharing-receivers-delete"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果API","link":"/api/brand/get-v3-brand-profitsharing-returnorders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退API","link":"/api/brand/post-v3-brand-profitsharing-returnorders"}]}],"/api/businesscircle/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙智慧商圈","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商圈会员停车状态同步","link":"/api/businesscircle/post-v3-businesscircle-parkings"},{"text":"<span class=\\"verb post\\">POST</span>商圈会员积分同步","link":"/api/businesscircle/post-v3-businesscircle-points-notify"},{"text":"<span class=\\"verb get\\">GET</span>商圈积分授权查询","link":"/api/businesscircle/get-v3-businesscircle-user-authorizations-openid"},{"text":"<span class=\\"verb get\\">GET</span>商圈会员待积分状态查询","link":"/api/businesscircle/get-v3-businesscircle-users-openid-points-commit_status"}]}],"/api/capital/":[{"text":"全部接口","link":"/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询省份列表API","link":"/api/capital/get-v3-capital-capitallhh-areas-provinces"},{"text":"<span class=\\"verb get\\">GET</span>查询城市列表API","link":"/api/capital/get-v3-capital-capitallhh-areas-provinces-province_code-cities"},{"text":"<span class=\\"verb get\\">GET</span>查询支持对公业务的银行列表API","link":"/api/capital/get-v3-capital-capitallhh-banks-corporate-banking"},{"text":"<span class=\\"verb get\\">GET</span>查询支持个人业务的银行列表API","link":"/api/capital/get-v3-capital-capitallhh-banks-personal-banking"},{"text":"<span class=\\"verb get\\">GET</span>获取对私银行卡号开户银行API","link":"/api/capital/get-v3-capital-capitallhh-banks-search-banks-by-bank-account"},{"text":"<span class=\\"verb get\\">GET</span>查询支行列表API","link":"/api/capital/get-v3-capital-capitallhh-banks-bank_alias_code-branches"}]}],"/api/catering/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙微信点餐","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>点餐订单信息同步（渠道商/服务商）","link":"/api/catering/post-v3-catering-orders-sync-status"}]}],"/api/certificates/":[{"text":"全部接口","link":"/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/api/certificates/get-v3-certificates"}]}],"/api/combine-transactions/":[{"text":"全部接口","link":"/api/"},{"text":"基础支付∙合单","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>合单下单-APP支付API","link":"/api/combine-transactions/post-v3-combine-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-H5支付API","link":"/api/combine-transactions/post-v3-combine-transactions-h5"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-JSAPI支付API","link":"/api/combine-transactions/post-v3-combine-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-Native支付API","link":"/api/combine-transactions/post-v3-combine-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>合单查询订单API","link":"/api/combine-transactions/get-v3-combine-transactions-out-trade-no-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>合单关闭订单API","link":"/api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>个人收款交易通过微信支付订单号查单","link":"/api/combine-transactions/get-v3-combine-transactions-id-combine_transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>个人收款交易下单-小程序","link":"/api/combine-transactions/post-v3-combine-transactions-miniprogram"}]}],"/api/compliance/":[{"text":"全部接口","link":"/api/"},{"text":"风险合规∙不活跃商户身份核实","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起不活跃商户身份核实","link":"/api/compliance/post-v3-compliance-inactive-merchant-identity-verification-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询不活跃商户身份核实结果","link":"/api/compliance/get-v3-compliance-inactive-merchant-identity-verification-merchants-sub_mchid-verifications-verification_id"}]}],"/api/credit-repayment/":[{"text":"全部接口","link":"/api/"},{"text":"自动还款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP预签约自动还款协议","link":"/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign"},{"text":"<span class=\\"verb post\\">POST</span>H5预签约自动还款协议","link":"/api/credit-repayment/post-v3-credit-repayment-partner-contracts-h5-presign"},{"text":"<span class=\\"verb post\\">POST</span>解除自动还款协议","link":"/api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询自动还款协议","link":"/api/credit-repayment/get-v3-credit-repayment-partner-contracts-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>发起还款","link":"/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询还款单","link":"/api/credit-repayment/get-v3-credit-repayment-partner-deduct-orders-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>预约还款","link":"/api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create"},{"text":"<span class=\\"verb get\\">GET</span>查询预约还款记录","link":"/api/credit-repayment/get-v3-credit-repayment-partner-schedule-records-out_record_id"}]}],"/api/discount-card/":[{"text":"全部接口","link":"/api/"},{"text":"支付分∙先享卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预受理领卡请求API","link":"/api/discount-card/post-v3-discount-card-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询先享卡订单API","link":"/api/discount-card/get-v3-discount-card-cards-out_card_code"},{"text":"<span class=\\"verb post\\">POST</span>增加用户记录API","link":"/api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records"},{"text":"<span class=\\"verb get\\">GET</span>通过先享卡订单号查询订单API","link":"/api/discount-card/get-v3-discount-card-orders-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>通过先享卡订单号查询订单API","link":"/api/discount-card/get-v3-discount-card-orders-out_order_no"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新先享卡订单API","link":"/api/discount-card/patch-v3-discount-card-orders-out_order_no"}]}],"/api/ebike/":[{"text":"全部接口","link":"/api/"},{"text":"电动自行车行业代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预开通服务API","link":"/api/ebike/post-v3-ebike-charge-contracts-preopen"},{"text":"<span class=\\"verb get\\">GET</span>通过签约号查询用户状态API","link":"/api/ebike/get-v3-ebike-charge-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>创建用户当次充电代扣凭证API","link":"/api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm"},{"text":"<span class=\\"verb post\\">POST</span>充电自行车代扣受理扣款API","link":"/api/ebike/post-v3-ebike-charge-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/api/ebike/get-v3-ebike-charge-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/api/ebike/get-v3-ebike-charge-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>通过用户标识查询用户状态API","link":"/api/ebike/get-v3-ebike-charge-users-openid-contract"}]}],"/api/ecommerce/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙注销","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交注销提现申请","link":"/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>微信支付注销提现申请单号查询申请单状态","link":"/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-applyment-id-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>平台代商户确认注销","link":"/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm"},{"text":"<span class=\\"verb get\\">GET</span>商户注销提现申请单号查询申请单状态","link":"/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>商户注销资格校验","link":"/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-validate-cancel-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>提交注销申请单","link":"/api/ecommerce/post-v3-ecommerce-account-cancel-applications"},{"text":"<span class=\\"verb post\\">POST</span>图片上传API","link":"/api/ecommerce/post-v3-ecommerce-account-cancel-applications-media"},{"text":"<span class=\\"verb get\\">GET</span>查询注销单状态","link":"/api/ecommerce/get-v3-ecommerce-account-cancel-applications-out-apply-no-out_apply_no"}]},{"text":"收付通∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过业务申请编号查询申请状态","link":"/api/ecommerce/get-v3-ecommerce-applyments-out-request-no-out_request_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请单-使用业务申请编号","link":"/api/ecommerce/post-v3-ecommerce-applyments-out-request-no-out_request_no-revoke"},{"text":"<span class=\\"verb post\\">POST</span>提交申请单","link":"/api/ecommerce/post-v3-ecommerce-applyments-submit-account-hosting-applyment"},{"text":"<span class=\\"verb post\\">POST</span>平台代理签约核身","link":"/api/ecommerce/post-v3-ecommerce-applyments-submit-sign-verify-info"},{"text":"<span class=\\"verb get\\">GET</span>通过申请单ID查询申请状态","link":"/api/ecommerce/get-v3-ecommerce-applyments-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请单-使用申请单号","link":"/api/ecommerce/post-v3-ecommerce-applyments-applyment_id-revoke"},{"text":"<span class=\\"verb post\\">POST</span>二级商户进件API","link":"/api/ecommerce/post-v3-ecommerce-applyments"}]},{"text":"收付通∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请二级商户资金账单API","link":"/api/ecommerce/get-v3-ecommerce-bill-fundflowbill"}]},{"text":"收付通∙合单代扣","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询协议API","link":"/api/ecommerce/get-v3-ecommerce-combine-papay-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>商户协议号解约协议API","link":"/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>APP方式预签约API","link":"/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>小程序方式预签约API","link":"/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>电商合单委托代扣支付API","link":"/api/ecommerce/post-v3-ecommerce-combine-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>电商合单委托代扣查询订单API","link":"/api/ecommerce/get-v3-ecommerce-combine-papay-transactions-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>电商合单委托代扣撤销订单API","link":"/api/ecommerce/post-v3-ecommerce-combine-papay-transactions-combine_out_trade_no-reverse"}]},{"text":"收付通∙余额","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询二级商户账户实时余额API","link":"/api/ecommerce/get-v3-ecommerce-fund-balance-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户账户日终余额API","link":"/api/ecommerce/get-v3-ecommerce-fund-enddaybalance-sub_mchid"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>账户余额提现API","link":"/api/ecommerce/post-v3-ecommerce-fund-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>商户提现单号查询","link":"/api/ecommerce/get-v3-ecommerce-fund-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>微信支付提现单号查询","link":"/api/ecommerce/get-v3-ecommerce-fund-withdraw-withdraw_id"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>根据业务申请单号查签约信息","link":"/api/ecommerce/get-v3-ecommerce-individual-contracts-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>APP场景预签约（需要实名验证）","link":"/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预签约（需要实名验证）","link":"/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>APP场景预签约","link":"/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预签约","link":"/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb get\\">GET</span>查询个人收款方授权结果","link":"/api/ecommerce/get-v3-ecommerce-individual-contracts-openid"}]},{"text":"收付通∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请二级商户商家转账授权","link":"/api/ecommerce/post-v3-ecommerce-mch-transfer-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户商家转账授权状态","link":"/api/ecommerce/get-v3-ecommerce-mch-transfer-authorizations-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/api/ecommerce/post-v3-ecommerce-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/api/ecommerce/get-v3-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/api/ecommerce/post-v3-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb get\\">GET</span>微信转账单号查询转账单","link":"/api/ecommerce/get-v3-ecommerce-mch-transfer-transfer-bills-transfer-bill-no-transfer_bill_no"}]},{"text":"收付通∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询售后服务分账结果","link":"/api/ecommerce/get-v3-ecommerce-profitsharing-after-sales-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求售后服务分账","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders"},{"text":"<span class=\\"verb post\\">POST</span>完结分账API","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-finish-order"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/api/ecommerce/get-v3-ecommerce-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余待分金额API","link":"/api/ecommerce/get-v3-ecommerce-profitsharing-orders-transaction_id-amounts"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方API","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-receivers-delete"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果API","link":"/api/ecommerce/get-v3-ecommerce-profitsharing-returnorders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退API","link":"/api/ecommerce/post-v3-ecommerce-profitsharing-returnorders"}]},{"text":"收付通∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>退款申请API","link":"/api/ecommerce/post-v3-ecommerce-refunds-apply"},{"text":"<span class=\\"verb get\\">GET</span>通过微信支付退款单号查询退款","link":"/api/ecommerce/get-v3-ecommerce-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>通过商户退款单号查询退款","link":"/api/ecommerce/get-v3-ecommerce-refunds-out-refund-no-out_refund_no"},{"text":"<span class=\\"verb post\\">POST</span>发起异常退款","link":"/api/ecommerce/post-v3-ecommerce-refunds-refund_id-apply-abnormal-refund"},{"text":"<span class=\\"verb get\\">GET</span>查询垫付回补结果API","link":"/api/ecommerce/get-v3-ecommerce-refunds-refund_id-return-advance"},{"text":"<span class=\\"verb post\\">POST</span>垫付退款回补API","link":"/api/ecommerce/post-v3-ecommerce-refunds-refund_id-return-advance"}]},{"text":"收付通∙补差","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>取消补差API","link":"/api/ecommerce/post-v3-ecommerce-subsidies-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求补差API","link":"/api/ecommerce/post-v3-ecommerce-subsidies-create"},{"text":"<span class=\\"verb post\\">POST</span>请求补差回退API","link":"/api/ecommerce/post-v3-ecommerce-subsidies-return"}]}],"/api/edu-papay/":[{"text":"全部接口","link":"/api/"},{"text":"教育续费通","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过协议号查询签约API","link":"/api/edu-papay/get-v3-edu-papay-contracts-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预签约API","link":"/api/edu-papay/post-v3-edu-papay-contracts-presign"},{"text":"<span class=\\"verb delete\\">DELETE</span>解约API","link":"/api/edu-papay/delete-v3-edu-papay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>教育通扣款受理API","link":"/api/edu-papay/post-v3-edu-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>微信订单号查单API","link":"/api/edu-papay/get-v3-edu-papay-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查单API","link":"/api/edu-papay/get-v3-edu-papay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>发送扣款预通知API","link":"/api/edu-papay/post-v3-edu-papay-user-notifications-contract_id-send"},{"text":"<span class=\\"verb get\\">GET</span>通过用户标识查询签约API","link":"/api/edu-papay/get-v3-edu-papay-user-openid-contracts"}]}],"/api/edu-star/":[{"text":"全部接口","link":"/api/"},{"text":"学生卡身份权益","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过QQ账号查询核销订单列表API","link":"/api/edu-star/get-v3-edu-star-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建核销订单API","link":"/api/edu-star/post-v3-edu-star-orders"},{"text":"<span class=\\"verb get\\">GET</span>通过微信用户标识查询用户信息API","link":"/api/edu-star/get-v3-edu-star-users-openid-wechat_openid"},{"text":"<span class=\\"verb get\\">GET</span>通过QQ账号查询用户信息API","link":"/api/edu-star/get-v3-edu-star-users-qq-qq"}]}],"/api/eduschoolpay/":[{"text":"全部接口","link":"/api/"},{"text":"校园轻松付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预签约API","link":"/api/eduschoolpay/post-v3-eduschoolpay-contracts-presign"},{"text":"<span class=\\"verb get\\">GET</span>通过协议号查询签约API","link":"/api/eduschoolpay/get-v3-eduschoolpay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>商户主动解约API","link":"/api/eduschoolpay/post-v3-eduschoolpay-contracts-contract_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>扣款API","link":"/api/eduschoolpay/post-v3-eduschoolpay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查单API","link":"/api/eduschoolpay/get-v3-eduschoolpay-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查单API","link":"/api/eduschoolpay/get-v3-eduschoolpay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户签约列表API","link":"/api/eduschoolpay/get-v3-eduschoolpay-users-openid-contracts"},{"text":"<span class=\\"verb get\\">GET</span>商户查询用户欠款状态API","link":"/api/eduschoolpay/get-v3-eduschoolpay-users-openid-debt-state"}]}],"/api/express/":[{"text":"全部接口","link":"/api/"},{"text":"微信寄快递","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>用户openid转换API","link":"/api/express/post-v3-express-users-openid-transform"}]}],"/api/facemch/":[{"text":"全部接口","link":"/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询用户授权的实名信息","link":"/api/facemch/get-v3-facemch-users-face_sid"}]}],"/api/fund-app/":[{"text":"全部接口","link":"/api/"},{"text":"品牌红包","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>品牌商户发放红包","link":"/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单","link":"/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-batches-batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单","link":"/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-batches-batch_no-details-detail_no"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单","link":"/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-out-batches-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单","link":"/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-out-batches-out_batch_no-out-details-out_detail_no"}]},{"text":"资金应用∙转账∙用户确认模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户单号申请电子回单","link":"/api/fund-app/post-v3-fund-app-mch-transfer-elecsign-out-bill-no"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询电子回单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-elecsign-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>微信单号申请电子回单","link":"/api/fund-app/post-v3-fund-app-mch-transfer-elecsign-transfer-bill-no"},{"text":"<span class=\\"verb get\\">GET</span>微信单号查询电子回单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-elecsign-transfer-bill-no-transfer_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>申请单笔转账电子回单","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-electronic-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔转账电子回单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-electronic-receipts-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>申请子商户商家转账授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-sub-mch-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户商家转账授权状态","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-sub-mch-authorizations-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>发起转账并完成自动收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-pre-transfer-with-authorization"},{"text":"<span class=\\"verb post\\">POST</span>转账（用户自动收款）","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-transfer"},{"text":"<span class=\\"verb post\\">POST</span>申请免确认收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询自动收款授权","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-user-confirm-authorizations-out_authorization_no"},{"text":"<span class=\\"verb post\\">POST</span>解除免确认收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations-out_authorization_no-close"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>发起转账并完成自动收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-pre-transfer-with-authorization"},{"text":"<span class=\\"verb get\\">GET</span>微信转账单号查询转账单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-transfer-bills-transfer-bill-no-transfer_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>用户授权后转账","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-transfer"},{"text":"<span class=\\"verb post\\">POST</span>申请免确认收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-user-confirm-authorization"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询自动收款授权","link":"/api/fund-app/get-v3-fund-app-mch-transfer-user-confirm-authorization-out-authorization-no-out_authorization_no"},{"text":"<span class=\\"verb post\\">POST</span>解除免确认收款授权","link":"/api/fund-app/post-v3-fund-app-mch-transfer-user-confirm-authorization-out-authorization-no-out_authorization_no-close"}]},{"text":"资金应用∙公益捐赠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询预算出资的电子回单","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-budget-out_budget_no-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>申请预算出资的电子回单","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-budget-out_budget_no-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>申请公益捐赠预算","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询公益捐赠预算详情","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-charity-budget-out_budget_no"},{"text":"<span class=\\"verb post\\">POST</span>解锁公益捐赠预算","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget-out_budget_no-unlock"},{"text":"<span class=\\"verb post\\">POST</span>发起公益捐赠","link":"/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询公益捐赠详情","link":"/api/fund-app/get-v3-fund-app-mch-transfer-partner-charity-transfer-bills-out-transfer-no-out_transfer_no"}]},{"text":"资金应用∙转账∙QQ钱包","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起转账到QQ钱包","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询转账到QQ钱包的结果","link":"/api/fund-app/get-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账到QQ钱包","link":"/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills-out_bill_no-cancel"}]}],"/api/funds-to-oversea/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取购付汇账单文件下载链接API","link":"/api/funds-to-oversea/get-v3-funds-to-oversea-bill-download-url"},{"text":"<span class=\\"verb post\\">POST</span>申请资金出境API","link":"/api/funds-to-oversea/post-v3-funds-to-oversea-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询出境结果API","link":"/api/funds-to-oversea/get-v3-funds-to-oversea-orders-out_order_id"},{"text":"<span class=\\"verb post\\">POST</span>申请资金出境退回","link":"/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询出境退回结果（通过商户出境退回单号）","link":"/api/funds-to-oversea/get-v3-funds-to-oversea-return-return-orders-out-return-no-out_return_no"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余可出境余额API","link":"/api/funds-to-oversea/get-v3-funds-to-oversea-transactions-transaction_id-available_abroad_amounts"}]}],"/api/global-v3/":[{"text":"全部接口","link":"/api/"},{"text":"跨境∙报关","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>报关查询API","link":"/api/global-v3/get-global-v3-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关API","link":"/api/global-v3/post-global-v3-customs-orders"},{"text":"<span class=\\"verb patch\\">PATCH</span>报关信息修改API","link":"/api/global-v3/patch-global-v3-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关重推API","link":"/api/global-v3/post-global-v3-customs-redeclare"},{"text":"<span class=\\"verb post\\">POST</span>身份信息校验API","link":"/api/global-v3/post-global-v3-customs-verify-certificate"}]}],"/api/goldplan/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙点金计划","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商家小票管理API","link":"/api/goldplan/post-v3-goldplan-merchants-changecustompagestatus"},{"text":"<span class=\\"verb post\\">POST</span>点金计划管理API","link":"/api/goldplan/post-v3-goldplan-merchants-changegoldplanstatus"},{"text":"<span class=\\"verb post\\">POST</span>关闭广告展示API","link":"/api/goldplan/post-v3-goldplan-merchants-close-advertising-show"},{"text":"<span class=\\"verb patch\\">PATCH</span>开通广告展示API","link":"/api/goldplan/patch-v3-goldplan-merchants-open-advertising-show"},{"text":"<span class=\\"verb post\\">POST</span>同业过滤标签管理API","link":"/api/goldplan/post-v3-goldplan-merchants-set-advertising-industry-filter"}]}],"/api/gov/":[{"text":"全部接口","link":"/api/"},{"text":"国补专区","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>查询审核结果","link":"/api/gov/post-v3-gov-subsidy-audit-cup-invalid"},{"text":"<span class=\\"verb post\\">POST</span>查询审核结果","link":"/api/gov/post-v3-gov-subsidy-audit-cup-query"},{"text":"<span class=\\"verb post\\">POST</span>同步非银联支付交易退款信息","link":"/api/gov/post-v3-gov-subsidy-audit-cup-refund-sync"},{"text":"<span class=\\"verb post\\">POST</span>更新审核数据","link":"/api/gov/post-v3-gov-subsidy-audit-cup-update"},{"text":"<span class=\\"verb post\\">POST</span>上传审核数据","link":"/api/gov/post-v3-gov-subsidy-audit-cup-upload"},{"text":"<span class=\\"verb post\\">POST</span>企业信息查询","link":"/api/gov/post-v3-gov-subsidy-companies-query"},{"text":"<span class=\\"verb post\\">POST</span>商品信息上传","link":"/api/gov/post-v3-gov-subsidy-goods-upload"},{"text":"<span class=\\"verb post\\">POST</span>N品类同步资格核销信息","link":"/api/gov/post-v3-gov-subsidy-n-qualifications-sync"},{"text":"<span class=\\"verb get\\">GET</span>查询补贴资格","link":"/api/gov/get-v3-gov-subsidy-qualification"},{"text":"<span class=\\"verb post\\">POST</span>取消资格(透传模式)","link":"/api/gov/post-v3-gov-subsidy-qualifications-passthrough-cancel"},{"text":"<span class=\\"verb post\\">POST</span>领取资格(透传模式)","link":"/api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim"},{"text":"<span class=\\"verb post\\">POST</span>批量查询用户资格(透传模式)","link":"/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query"},{"text":"<span class=\\"verb post\\">POST</span>批量查询用户资格","link":"/api/gov/post-v3-gov-subsidy-qualifications-query"},{"text":"<span class=\\"verb post\\">POST</span>同步资格核销信息","link":"/api/gov/post-v3-gov-subsidy-qualifications-sync"},{"text":"<span class=\\"verb post\\">POST</span>sn码锁定","link":"/api/gov/post-v3-gov-subsidy-sncode-lock"},{"text":"<span class=\\"verb post\\">POST</span>查询sn码状态","link":"/api/gov/post-v3-gov-subsidy-sncode-query"},{"text":"<span class=\\"verb post\\">POST</span>sn码解锁","link":"/api/gov/post-v3-gov-subsidy-sncode-unlock"},{"text":"<span class=\\"verb post\\">POST</span>交易信息查询","link":"/api/gov/post-v3-gov-subsidy-transactions-query"},{"text":"<span class=\\"verb post\\">POST</span>查询单日交易汇总","link":"/api/gov/post-v3-gov-subsidy-transactions-summary-query-day"},{"text":"<span class=\\"verb post\\">POST</span>交易信息回传","link":"/api/gov/post-v3-gov-subsidy-transactions-sync"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码预核销撤销","link":"/api/gov/post-v3-gov-subsidy-zhejiang-authcode-cancel"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码上报确认","link":"/api/gov/post-v3-gov-subsidy-zhejiang-authcode-commit"},{"text":"<span class=\\"verb post\\">POST</span>申请品类凭证码","link":"/api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码上报撤销","link":"/api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund"},{"text":"<span class=\\"verb post\\">POST</span>预核销品类凭证码","link":"/api/gov/post-v3-gov-subsidy-zhejiang-authcode-try"},{"text":"<span class=\\"verb post\\">POST</span>商品信息查询","link":"/api/gov/post-v3-gov-subsidy-zhejiang-goods-query"},{"text":"<span class=\\"verb post\\">POST</span>n品类核销","link":"/api/gov/post-v3-gov-subsidy-zhejiang-n-qualifications-confirm"},{"text":"<span class=\\"verb post\\">POST</span>变更资格","link":"/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-alter"},{"text":"<span class=\\"verb post\\">POST</span>领取资格","link":"/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim"},{"text":"<span class=\\"verb post\\">POST</span>查询补贴资格","link":"/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-query"},{"text":"<span class=\\"verb post\\">POST</span>核销资格","link":"/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-sync"},{"text":"<span class=\\"verb post\\">POST</span>sn码锁定","link":"/api/gov/post-v3-gov-subsidy-zhejiang-sncode-lock"},{"text":"<span class=\\"verb post\\">POST</span>sn码销售状态查询","link":"/api/gov/post-v3-gov-subsidy-zhejiang-sncode-query"},{"text":"<span class=\\"verb post\\">POST</span>sn码解锁","link":"/api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock"}]}],"/api/hire-power-bank/":[{"text":"全部接口","link":"/api/"},{"text":"租用充电宝∙隔夜归还","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建保险订单","link":"/api/hire-power-bank/post-v3-hire-power-bank-insurance-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询保险订单详情","link":"/api/hire-power-bank/get-v3-hire-power-bank-insurance-orders-out_order_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户保险订单领取资格","link":"/api/hire-power-bank/get-v3-hire-power-bank-user-qualifications-openid"}]}],"/api/hk-v3/":[{"text":"全部接口","link":"/api/"},{"text":"跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/api/hk-v3/get-hk-v3-certificates"},{"text":"<span class=\\"verb get\\">GET</span>查询结算资金明细API","link":"/api/hk-v3/get-hk-v3-settle-settlements"},{"text":"<span class=\\"verb get\\">GET</span>下载对账单","link":"/api/hk-v3/get-hk-v3-statements"}]},{"text":"跨境∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>子商户进件（融合钱包）","link":"/api/hk-v3/post-hk-v3-merchants"},{"text":"<span class=\\"verb put\\">PUT</span>修改子商户（融合钱包）","link":"/api/hk-v3/put-hk-v3-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户（融合钱包）","link":"/api/hk-v3/get-hk-v3-merchants-sub_mchid"}]},{"text":"跨境∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询所有退款","link":"/api/hk-v3/get-hk-v3-refunds"},{"text":"<span class=\\"verb post\\">POST</span>申请退款","link":"/api/hk-v3/post-hk-v3-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(微信支付退款订单号)","link":"/api/hk-v3/get-hk-v3-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(商户退款订单号)","link":"/api/hk-v3/get-hk-v3-refunds-out-refund-no-out_refund_no"}]},{"text":"跨境∙支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP支付下单","link":"/api/hk-v3/post-hk-v3-transactions-app"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/api/hk-v3/get-hk-v3-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(微信支付订单号)","link":"/api/hk-v3/post-hk-v3-transactions-id-transaction_id-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(微信支付订单号)","link":"/api/hk-v3/post-hk-v3-transactions-id-transaction_id-reverse"},{"text":"<span class=\\"verb post\\">POST</span>小程序/公众号支付下单","link":"/api/hk-v3/post-hk-v3-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>提交付款码支付","link":"/api/hk-v3/post-hk-v3-transactions-micropay"},{"text":"<span class=\\"verb post\\">POST</span>H5支付下单","link":"/api/hk-v3/post-hk-v3-transactions-mweb"},{"text":"<span class=\\"verb post\\">POST</span>扫码支付下单","link":"/api/hk-v3/post-hk-v3-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/api/hk-v3/get-hk-v3-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(商户订单号)","link":"/api/hk-v3/post-hk-v3-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/api/hk-v3/post-hk-v3-transactions-out-trade-no-out_trade_no-reverse"}]}],"/api/industry-coupon/":[{"text":"全部接口","link":"/api/"},{"text":"营销工具∙代扣切卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>出行券切卡组件预下单API","link":"/api/industry-coupon/post-v3-industry-coupon-tokens"}]}],"/api/industry-rebate/":[{"text":"全部接口","link":"/api/"},{"text":"智慧经营","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>回传SN和商品编码","link":"/api/industry-rebate/post-v3-industry-rebate-retail-industry-transactions"}]},{"text":"支付码牌∙交易","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>支付码牌/点餐码牌交易回传","link":"/api/industry-rebate/post-v3-industry-rebate-transactions-transaction_id"}]}],"/api/inspolicymgr/":[{"text":"全部接口","link":"/api/"},{"text":"微信保单服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交保单授权信息","link":"/api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询保单授权信息","link":"/api/inspolicymgr/get-v3-inspolicymgr-deduct-authorizations-out_insurance_no"},{"text":"<span class=\\"verb post\\">POST</span>上传保单","link":"/api/inspolicymgr/post-v3-inspolicymgr-deduct-policies"},{"text":"<span class=\\"verb get\\">GET</span>查询保单","link":"/api/inspolicymgr/get-v3-inspolicymgr-deduct-policies-out_insurance_no"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新保单信息","link":"/api/inspolicymgr/patch-v3-inspolicymgr-deduct-policies-out_insurance_no"}]}],"/api/iotmanage/":[{"text":"全部接口","link":"/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取出厂检查结果","link":"/api/iotmanage/get-v3-iotmanage-device-inspections-device_sn"},{"text":"<span class=\\"verb get\\">GET</span>智能设备列表","link":"/api/iotmanage/get-v3-iotmanage-devices"}]}],"/api/lovefeast/":[{"text":"全部接口","link":"/api/"},{"text":"爱心餐","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询爱心餐品牌信息","link":"/api/lovefeast/get-v3-lovefeast-brands-brand_id"},{"text":"<span class=\\"verb get\\">GET</span>查询用户捐赠单列表","link":"/api/lovefeast/get-v3-lovefeast-users-openid-orders-brand-id-brand_id"},{"text":"<span class=\\"verb get\\">GET</span>查询用户捐赠单详情","link":"/api/lovefeast/get-v3-lovefeast-users-openid-orders-out-trade-no-out_trade_no"}]}],"/api/marketing-bank-favor/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙代金券","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>给指定用户报名多笔立减活动","link":"/api/marketing-bank-favor/post-v3-marketing-bank-favor-users-openid-bank-multi-activity"},{"text":"<span class=\\"verb get\\">GET</span>查询绑定多笔立减活动的代金券详情","link":"/api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id"}]}],"/api/marketing-bank/":[{"text":"全部接口","link":"/api/"},{"text":"营销工具∙收款有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询上传任务列表API","link":"/api/marketing-bank/get-v3-marketing-bank-packages-package_id-tasks"},{"text":"<span class=\\"verb post\\">POST</span>导入定向用户协议号API","link":"/api/marketing-bank/post-v3-marketing-bank-packages-package_id-tasks"}]}],"/api/marketing-busifavor/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙商家券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商家券事件通知地址API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>设置商家券事件通知地址API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>关联订单信息API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-associate"},{"text":"<span class=\\"verb post\\">POST</span>使券失效API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>取消关联订单信息API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-disassociate"},{"text":"<span class=\\"verb post\\">POST</span>申请退券API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-return"},{"text":"<span class=\\"verb post\\">POST</span>向用户发券","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send"},{"text":"<span class=\\"verb post\\">POST</span>核销用户券API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-product-coupons-pre-send"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-product-coupons-send"},{"text":"<span class=\\"verb post\\">POST</span>创建商家券API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商家券详情API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商家券基本信息API","link":"/api/marketing-busifavor/patch-v3-marketing-busifavor-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改批次预算API","link":"/api/marketing-busifavor/patch-v3-marketing-busifavor-stocks-stock_id-budget"},{"text":"<span class=\\"verb get\\">GET</span>查询预存code列表","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id-couponcodes"},{"text":"<span class=\\"verb post\\">POST</span>上传预存code API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-stocks-stock_id-couponcodes"},{"text":"<span class=\\"verb get\\">GET</span>查询预存code详情","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id-couponcodes-coupon_code"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除预存code","link":"/api/marketing-busifavor/delete-v3-marketing-busifavor-stocks-stock_id-couponcodes-coupon_code"},{"text":"<span class=\\"verb get\\">GET</span>查询营销补差付款单列表API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-pay-receipts"},{"text":"<span class=\\"verb post\\">POST</span>营销补差付款API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-pay-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询营销补差付款单详情API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-pay-receipts-subsidy_receipt_id"},{"text":"<span class=\\"verb post\\">POST</span>营销补差回退API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询商家券营销补差回退单详情","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-return-receipts-subsidy_return_receipt_id"},{"text":"<span class=\\"verb get\\">GET</span>根据过滤条件查询用户券API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户单张券详情API","link":"/api/marketing-busifavor/get-v3-marketing-busifavor-users-openid-coupons-coupon_code-appids-appid"}]},{"text":"运营工具∙消费卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发放消费卡API","link":"/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send"}]}],"/api/marketing-favor/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙代金券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取已设置的消息通知地址API","link":"/api/marketing-favor/get-v3-marketing-favor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>设置消息通知地址API","link":"/api/marketing-favor/post-v3-marketing-favor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>创建代金券批次API","link":"/api/marketing-favor/post-v3-marketing-favor-coupon-stocks"},{"text":"<span class=\\"verb get\\">GET</span>条件查询批次列表API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询批次详情API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券可用单品API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-items"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券可用商户API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-merchants"},{"text":"<span class=\\"verb post\\">POST</span>修改可用单品编码","link":"/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-modify-goods-id"},{"text":"<span class=\\"verb post\\">POST</span>暂停代金券批次API","link":"/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-pause"},{"text":"<span class=\\"verb get\\">GET</span>获取批次退款明细下载链接","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-refund-flow-by-day"},{"text":"<span class=\\"verb get\\">GET</span>下载批次退款明细API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-refund-flow"},{"text":"<span class=\\"verb post\\">POST</span>重启代金券批次API","link":"/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-restart"},{"text":"<span class=\\"verb post\\">POST</span>激活代金券批次API","link":"/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-start"},{"text":"<span class=\\"verb post\\">POST</span>终止代金券批次","link":"/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-stop"},{"text":"<span class=\\"verb get\\">GET</span>获取批次核销明细下载链接","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-use-flow-by-day"},{"text":"<span class=\\"verb get\\">GET</span>下载批次核销明细API","link":"/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-use-flow"},{"text":"<span class=\\"verb get\\">GET</span>根据商户号查用户的券","link":"/api/marketing-favor/get-v3-marketing-favor-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>发放代金券API","link":"/api/marketing-favor/post-v3-marketing-favor-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券详情API","link":"/api/marketing-favor/get-v3-marketing-favor-users-openid-coupons-coupon_id"}]},{"text":"运营工具∙通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>（营销）图片上传API","link":"/api/marketing-favor/post-v3-marketing-favor-media-image-upload"}]}],"/api/marketing-goods-subsidy-activity/":[{"text":"全部接口","link":"/api/"},{"text":"品牌小店营销","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>按区域查询品牌加价购活动","link":"/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-activities"},{"text":"<span class=\\"verb post\\">POST</span>门店报名品牌加价购活动","link":"/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-activity-activity_id-apply"},{"text":"<span class=\\"verb post\\">POST</span>锁定品牌加价购活动资格","link":"/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-qualification-lock"},{"text":"<span class=\\"verb post\\">POST</span>解锁品牌加价购活动资格","link":"/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-qualification-unlock"},{"text":"<span class=\\"verb put\\">PUT</span>添加零售小店活动业务代理","link":"/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除零售小店活动业务代理","link":"/api/marketing-goods-subsidy-activity/delete-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative"},{"text":"<span class=\\"verb get\\">GET</span>查询零售小店活动业务代理","link":"/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representatives"},{"text":"<span class=\\"verb post\\">POST</span>生成小店活动物料码","link":"/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-materials"},{"text":"<span class=\\"verb get\\">GET</span>查询小店活动门店列表","link":"/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb post\\">POST</span>添加小店活动门店","link":"/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除小店活动门店","link":"/api/marketing-goods-subsidy-activity/delete-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询小店活动门店详情","link":"/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores-store_code"}]}],"/api/marketing-membercard-activity/":[{"text":"全部接口","link":"/api/"},{"text":"会员卡∙会员有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询活动列表API","link":"/api/marketing-membercard-activity/get-v3-marketing-membercard-activity-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建活动API","link":"/api/marketing-membercard-activity/post-v3-marketing-membercard-activity-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询活动详情API","link":"/api/marketing-membercard-activity/get-v3-marketing-membercard-activity-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止活动API","link":"/api/marketing-membercard-activity/post-v3-marketing-membercard-activity-activities-activity_id-terminate"}]}],"/api/marketing-membercard-open/":[{"text":"全部接口","link":"/api/"},{"text":"会员卡∙运营投放","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取用户信息（跳转型激活）API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-activate-informations-activate_ticket"},{"text":"<span class=\\"verb post\\">POST</span>激活会员卡（跳转型激活）API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-activate"},{"text":"<span class=\\"verb get\\">GET</span>加密code解码（跳转型激活）API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id-decrypt-code"},{"text":"<span class=\\"verb post\\">POST</span>商户预授权","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-permission-tokens"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡二维码API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-qrcode"}]},{"text":"会员卡","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询回调地址API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-callback"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置回调地址API","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-callback"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-phone-membercard-import"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-users-import"},{"text":"<span class=\\"verb post\\">POST</span>导入加密手机号提醒会员领卡API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import"},{"text":"<span class=\\"verb get\\">GET</span>通过加密手机号查询会员领卡状态API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-phonenumber-member-search"}]},{"text":"会员卡∙基础功能","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息API","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板API","link":"/api/marketing-membercard-open/delete-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>导入会员Code API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-deposit"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id-codes-code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息API","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-unavailable"},{"text":"<span class=\\"verb post\\">POST</span>老会员卡模板升级API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-upgrade"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡API","link":"/api/marketing-membercard-open/get-v3-marketing-membercard-open-user-cards"}]},{"text":"会员卡∙权益设置","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>设置支付后展示的积分到账API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit"},{"text":"<span class=\\"verb post\\">POST</span>支付结果页展示会员积分API","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-prepare"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置会员权益API","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置会员卡模板权益项API","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-rights"}]},{"text":"会员卡∙服务项","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>设置会员服务项用户信息","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data"},{"text":"<span class=\\"verb post\\">POST</span>添加会员卡服务项","link":"/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-service-modules"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡服务项","link":"/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-service-modules-service_module_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>移除会员卡服务项","link":"/api/marketing-membercard-open/delete-v3-marketing-membercard-open-cards-card_id-service-modules-service_module_id"}]}],"/api/marketing-partner/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙商品券","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建投放计划","link":"/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb get\\">GET</span>分页查询投放计划列表","link":"/api/marketing-partner/get-v3-marketing-partner-delivery-plan-delivery-plans-brand_id-delivery-plans"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新投放计划","link":"/api/marketing-partner/patch-v3-marketing-partner-delivery-plan-delivery-plans-plan_id"},{"text":"<span class=\\"verb post\\">POST</span>终止投放计划","link":"/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans-plan_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>设置投放计划回调地址","link":"/api/marketing-partner/post-v3-marketing-partner-delivery-plan-sp_mchid-notify-url"},{"text":"<span class=\\"verb post\\">POST</span>提交图片生成任务","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks"},{"text":"<span class=\\"verb get\\">GET</span>查询图片生成任务执行结果","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-image-generation-tasks-task_id"},{"text":"<span class=\\"verb post\\">POST</span>图片上传","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-media-upload-image"},{"text":"<span class=\\"verb get\\">GET</span>获取商品券事件通知地址","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>设置商品券事件通知地址","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>创建商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券","link":"/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-deactivate"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券批次列表","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券指定批次","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券指定批次","link":"/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb post\\">POST</span>批次关联门店","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associate-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询批次关联门店列表","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associated-stores"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券批次","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>批次取消关联门店","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次发放预算","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>预上传券Code","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes"},{"text":"<span class=\\"verb get\\">GET</span>指定券状态查询用户商品券列表","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户商品券详情","link":"/api/marketing-partner/get-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code"},{"text":"<span class=\\"verb post\\">POST</span>确认发放用户商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>退券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-return"},{"text":"<span class=\\"verb post\\">POST</span>核销用户商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券批次组","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-pre-send-coupon-bundle"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-pre-send-coupon"}]},{"text":"运营工具∙商品券∙批次组","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次组","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券批次组","link":"/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量关联门店","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-associate-stores"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量取消关联门店","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次组发放预算","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券批次组","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupon-bundles"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券组","link":"/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupon-bundles-user_coupon_bundle_id-deactivate"}]}],"/api/marketing-partnerships/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙委托营销","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询合作关系列表API","link":"/api/marketing-partnerships/get-v3-marketing-partnerships"},{"text":"<span class=\\"verb post\\">POST</span>建立合作关系API","link":"/api/marketing-partnerships/post-v3-marketing-partnerships-build"},{"text":"<span class=\\"verb post\\">POST</span>终止合作关系API","link":"/api/marketing-partnerships/post-v3-marketing-partnerships-terminate"}]}],"/api/marketing-paygiftactivity/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙支付有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取支付有礼活动列表API","link":"/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询活动详情接口API","link":"/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id"},{"text":"<span class=\\"verb get\\">GET</span>查询活动指定商品列表API","link":"/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id-goods"},{"text":"<span class=\\"verb get\\">GET</span>查询活动发券商户号API","link":"/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id-merchants"},{"text":"<span class=\\"verb post\\">POST</span>新增活动发券商户号API","link":"/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-merchants-add"},{"text":"<span class=\\"verb post\\">POST</span>删除活动发券商户号API","link":"/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-merchants-delete"},{"text":"<span class=\\"verb post\\">POST</span>终止活动API","link":"/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>创建全场满额送活动API","link":"/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity"}]}],"/api/marketing-shopping-receipt/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙电子小票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建自定义入口","link":"/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances"},{"text":"<span class=\\"verb get\\">GET</span>查询自定义入口","link":"/api/marketing-shopping-receipt/get-v3-marketing-shopping-receipt-customentrances-brand_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新自定义入口","link":"/api/marketing-shopping-receipt/patch-v3-marketing-shopping-receipt-customentrances-brand_id"},{"text":"<span class=\\"verb post\\">POST</span>上传商家电子小票跳转信息","link":"/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos"},{"text":"<span class=\\"verb post\\">POST</span>上传电子小票","link":"/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-shoppingreceipts"}]}],"/api/marketing-weekly-discount/":[{"text":"全部接口","link":"/api/"},{"text":"营销工具∙周周惠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询周周惠活动列表API","link":"/api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询周周惠活动详情API","link":"/api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>报名周周惠活动API","link":"/api/marketing-weekly-discount/post-v3-marketing-weekly-discount-activities-activity_id-apply"}]}],"/api/marketing-withdraw-favor/":[{"text":"全部接口","link":"/api/"},{"text":"营销工具∙收款有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询批次下用户银行提现免费券列表API","link":"/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>为用户发银行提现免费券API","link":"/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons"}]}],"/api/mch-manage/":[{"text":"全部接口","link":"/api/"},{"text":"商户管理记录","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询子商户名下的商户管理记录","link":"/api/mch-manage/get-v3-mch-manage-mch-manage-records-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户下指定商户管理记录","link":"/api/mch-manage/get-v3-mch-manage-mch-manage-records-manage_record_id"},{"text":"<span class=\\"verb post\\">POST</span>对指定商户管理记录提交资料","link":"/api/mch-manage/post-v3-mch-manage-mch-manage-records-manage_record_id-mch-manage-submissions"},{"text":"<span class=\\"verb post\\">POST</span>上传商户提交资料文件","link":"/api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload"}]}],"/api/mch-operation-manage/":[{"text":"全部接口","link":"/api/"},{"text":"商户尽职调查","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询子商户强化尽调单信息","link":"/api/mch-operation-manage/get-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id"},{"text":"<span class=\\"verb post\\">POST</span>提交尽调资料","link":"/api/mch-operation-manage/post-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id-submit"},{"text":"<span class=\\"verb post\\">POST</span>上传尽调资料文件","link":"/api/mch-operation-manage/post-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id-upload"}]},{"text":"风险管理","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询子商户管控情况","link":"/api/mch-operation-manage/get-v3-mch-operation-manage-merchant-limitations-sub-mchid-sub_mchid"}]}],"/api/mch_operate/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交已注销商户号可用余额提现申请单API","link":"/api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付提现申请单号查询提现申请单状态API","link":"/api/mch_operate/get-v3-mch_operate-risk-withdrawl-apply-applyment-id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>商户提现申请单号查询提现申请单状态","link":"/api/mch_operate/get-v3-mch_operate-risk-withdrawl-apply-out-request-no-out_request_no"}]}],"/api/mchalterapply/":[{"text":"全部接口","link":"/api/"},{"text":"变更超管","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交超管变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-mchcontactalterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询超管变更申请单状态-使用业务单号和商户号","link":"/api/mchalterapply/get-v3-mchalterapply-mchcontactalterapplyment-merchant-merchant_code-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询超管变更申请单状态-使用申请单号","link":"/api/mchalterapply/get-v3-mchalterapply-mchcontactalterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销超管变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-mchcontactalterapplyment-apply_id-revoke"}]},{"text":"收付通∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交资料变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-mchsubjectalterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询申请单状态-使用业务单号","link":"/api/mchalterapply/get-v3-mchalterapply-mchsubjectalterapplyment-merchant-merchant_code-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询资料变更申请单状态-使用申请单号","link":"/api/mchalterapply/get-v3-mchalterapply-mchsubjectalterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销资料变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-mchsubjectalterapplyment-apply_id-revoke"}]},{"text":"修改商家简称","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交商户简称变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-merchantnamealterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询商户简称申请单状态-使用业务单号和商户号","link":"/api/mchalterapply/get-v3-mchalterapply-merchantnamealterapplyment-merchant-sub_mchid-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商户简称变更申请单状态-使用申请单号","link":"/api/mchalterapply/get-v3-mchalterapply-merchantnamealterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户简称变更申请单","link":"/api/mchalterapply/post-v3-mchalterapply-merchantnamealterapplyment-apply_id-revoke"}]}],"/api/med-ins/":[{"text":"全部接口","link":"/api/"},{"text":"医保支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>医保自费混合收款下单","link":"/api/med-ins/post-v3-med-ins-orders"},{"text":"<span class=\\"verb get\\">GET</span>使用医保自费混合订单号查看下单结果","link":"/api/med-ins/get-v3-med-ins-orders-mix-trade-no-mix_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>使用商户订单号查看下单结果","link":"/api/med-ins/get-v3-med-ins-orders-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>医保退款通知","link":"/api/med-ins/post-v3-med-ins-refunds-notify"}]}],"/api/merchant-risk-manage/":[{"text":"全部接口","link":"/api/"},{"text":"风险管理","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>查询风险订单","link":"/api/merchant-risk-manage/post-v3-merchant-risk-manage-ec-trade-risk-query-risk-trades"},{"text":"<span class=\\"verb post\\">POST</span>回传处置结果","link":"/api/merchant-risk-manage/post-v3-merchant-risk-manage-ec-trade-risk-recv-dispose-result"},{"text":"<span class=\\"verb post\\">POST</span>上报订单关联信息","link":"/api/merchant-risk-manage/post-v3-merchant-risk-manage-report-trade-union-information"},{"text":"<span class=\\"verb get\\">GET</span>查询风险信息","link":"/api/merchant-risk-manage/get-v3-merchant-risk-manage-trade-risk-information"},{"text":"<span class=\\"verb post\\">POST</span>处置结果回传","link":"/api/merchant-risk-manage/post-v3-merchant-risk-manage-trade-risk-result"}]},{"text":"风险合规∙商户违规通知","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商户违规通知回调地址API","link":"/api/merchant-risk-manage/get-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建商户违规通知回调地址API","link":"/api/merchant-risk-manage/post-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>修改商户违规通知回调地址API","link":"/api/merchant-risk-manage/put-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除商户违规通知回调地址API","link":"/api/merchant-risk-manage/delete-v3-merchant-risk-manage-violation-notifications"}]}],"/api/merchant-service/":[{"text":"全部接口","link":"/api/"},{"text":"风险合规∙消费者投诉","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询投诉通知回调API","link":"/api/merchant-service/get-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建投诉通知回调API","link":"/api/merchant-service/post-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>更新投诉通知回调API","link":"/api/merchant-service/put-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除投诉通知回调API","link":"/api/merchant-service/delete-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单列表API","link":"/api/merchant-service/get-v3-merchant-service-complaints-v2"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单详情API","link":"/api/merchant-service/get-v3-merchant-service-complaints-v2-complaint_id"},{"text":"<span class=\\"verb post\\">POST</span>反馈处理完成API","link":"/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-complete"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史API","link":"/api/merchant-service/get-v3-merchant-service-complaints-v2-complaint_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>回复需要即时服务的投诉单","link":"/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service"},{"text":"<span class=\\"verb post\\">POST</span>提交回复API","link":"/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response"},{"text":"<span class=\\"verb post\\">POST</span>更新退款审批结果API","link":"/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-update-refund-progress"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉信息API","link":"/api/merchant-service/get-v3-merchant-service-complaints"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉详情API","link":"/api/merchant-service/get-v3-merchant-service-complaints-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史API","link":"/api/merchant-service/get-v3-merchant-service-complaints-transaction_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>商户反馈API","link":"/api/merchant-service/post-v3-merchant-service-feedbacks"},{"text":"<span class=\\"verb post\\">POST</span>商户上传反馈图片API","link":"/api/merchant-service/post-v3-merchant-service-images-upload"},{"text":"<span class=\\"verb get\\">GET</span>图片下载API","link":"/api/merchant-service/get-v3-merchant-service-images-media_id"}]}],"/api/merchant-settlement/":[{"text":"全部接口","link":"/api/"},{"text":"结算规则管理","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请修改特约商户结算规则API","link":"/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询结果API","link":"/api/merchant-settlement/get-v3-merchant-settlement-merchant-settle-rule-applications-application_id"}]}],"/api/merchant-store/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙连锁品牌∙门店","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建门店API","link":"/api/merchant-store/post-v3-merchant-store-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询门店API","link":"/api/merchant-store/get-v3-merchant-store-stores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改门店API","link":"/api/merchant-store/patch-v3-merchant-store-stores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定门店收款信息","link":"/api/merchant-store/post-v3-merchant-store-stores-store_id-recipients-bind"},{"text":"<span class=\\"verb post\\">POST</span>解除门店收款信息绑定","link":"/api/merchant-store/post-v3-merchant-store-stores-store_id-recipients-unbind"}]}],"/api/merchant/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙余额","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询账户实时余额API","link":"/api/merchant/get-v3-merchant-fund-balance-account_type"},{"text":"<span class=\\"verb get\\">GET</span>查询账户日终余额API","link":"/api/merchant/get-v3-merchant-fund-dayendbalance-account_type"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>电商平台提现API","link":"/api/merchant/post-v3-merchant-fund-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>按日下载提现异常文件API","link":"/api/merchant/get-v3-merchant-fund-withdraw-bill-type-bill_type"},{"text":"<span class=\\"verb get\\">GET</span>电商平台(商户提现单号查询)提现状态API","link":"/api/merchant/get-v3-merchant-fund-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>电商平台(微信支付提现单号)查询提现状态API","link":"/api/merchant/get-v3-merchant-fund-withdraw-withdraw-id-withdraw_id"}]},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>文件上传","link":"/api/merchant/post-v3-merchant-media-upload"},{"text":"<span class=\\"verb post\\">POST</span>视频上传API","link":"/api/merchant/post-v3-merchant-media-video_upload"}]}],"/api/merchantfund/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>服务商银行来账查询","link":"/api/merchantfund/get-v3-merchantfund-merchant-income-records"},{"text":"<span class=\\"verb get\\">GET</span>特约商户银行来账查询","link":"/api/merchantfund/get-v3-merchantfund-partner-income-records"}]}],"/api/multiuse/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙消费金","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载批次退款明细","link":"/api/multiuse/get-v3-multiuse-stocks-stock_id-refund-flow"},{"text":"<span class=\\"verb get\\">GET</span>下载批次发放明细","link":"/api/multiuse/get-v3-multiuse-stocks-stock_id-send-flow"},{"text":"<span class=\\"verb get\\">GET</span>下载核销明细","link":"/api/multiuse/get-v3-multiuse-stocks-stock_id-use-flow"},{"text":"<span class=\\"verb post\\">POST</span>发放指定批次的消费金","link":"/api/multiuse/post-v3-multiuse-users-openid-coupons"}]}],"/api/new-tax-control-fapiao/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙电子发票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建电子发票卡券模板","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-card-template"},{"text":"<span class=\\"verb post\\">POST</span>开具电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications"},{"text":"<span class=\\"verb post\\">POST</span>开具通用行业电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-general"},{"text":"<span class=\\"verb post\\">POST</span>开具旅客运输行业电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-passenger-transport"},{"text":"<span class=\\"verb post\\">POST</span>开具成品油行业电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil"},{"text":"<span class=\\"verb post\\">POST</span>开具不动产租赁行业电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-real-estate-leasing"},{"text":"<span class=\\"verb post\\">POST</span>上传电子发票文件","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-upload-fapiao-file"},{"text":"<span class=\\"verb get\\">GET</span>查询电子发票","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id"},{"text":"<span class=\\"verb get\\">GET</span>获取发票下载信息","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-fapiao-files"},{"text":"<span class=\\"verb post\\">POST</span>将电子发票插入微信用户卡包","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-insert-cards"},{"text":"<span class=\\"verb post\\">POST</span>冲红电子发票","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse"},{"text":"<span class=\\"verb get\\">GET</span>获取邀请商户开通服务商电子发票能力","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl"},{"text":"<span class=\\"verb get\\">GET</span>获取邀请开通的商户信息","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo"},{"text":"<span class=\\"verb get\\">GET</span>获取商户开票基础信息","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-base-information"},{"text":"<span class=\\"verb get\\">GET</span>查询商户配置的开发选项","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-development-config"},{"text":"<span class=\\"verb patch\\">PATCH</span>配置开发选项","link":"/api/new-tax-control-fapiao/patch-v3-new-tax-control-fapiao-merchant-development-config"},{"text":"<span class=\\"verb get\\">GET</span>获取商品和服务税收分类对照表","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-tax-codes"},{"text":"<span class=\\"verb get\\">GET</span>检查子商户开票功能状态","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-sub_mchid-check-status"},{"text":"<span class=\\"verb post\\">POST</span>检查子商户开票功能状态","link":"/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-merchant-sub_mchid-check"},{"text":"<span class=\\"verb get\\">GET</span>获取用户填写的抬头","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title"},{"text":"<span class=\\"verb get\\">GET</span>获取抬头填写链接","link":"/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url"}]}],"/api/offlineface/":[{"text":"全部接口","link":"/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>获取authinfo接口","link":"/api/offlineface/post-v3-offlineface-authinfo"},{"text":"<span class=\\"verb post\\">POST</span>预签约接口","link":"/api/offlineface/post-v3-offlineface-contracts-presign"},{"text":"<span class=\\"verb get\\">GET</span>签约查询接口","link":"/api/offlineface/get-v3-offlineface-contracts-contract_id"},{"text":"<span class=\\"verb get\\">GET</span>查询重采用户列表","link":"/api/offlineface/get-v3-offlineface-face-collections"},{"text":"<span class=\\"verb get\\">GET</span>查询重采请求详情","link":"/api/offlineface/get-v3-offlineface-face-collections-collection_id"},{"text":"<span class=\\"verb post\\">POST</span>获取还款链接接口","link":"/api/offlineface/post-v3-offlineface-repayment-url"},{"text":"<span class=\\"verb post\\">POST</span>申请扣款接口","link":"/api/offlineface/post-v3-offlineface-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查单接口","link":"/api/offlineface/get-v3-offlineface-transactions-out-trade-no-out_trade_no"}]}],"/api/offlinefacemch/":[{"text":"全部接口","link":"/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询机构信息接口","link":"/api/offlinefacemch/get-v3-offlinefacemch-organizations"},{"text":"<span class=\\"verb get\\">GET</span>刷脸用户信息查询接口","link":"/api/offlinefacemch/get-v3-offlinefacemch-organizations-organization_id-users-out-user-id-out_user_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>刷脸用户信息修改接口","link":"/api/offlinefacemch/patch-v3-offlinefacemch-organizations-organization_id-users-out-user-id-out_user_id"},{"text":"<span class=\\"verb post\\">POST</span>解除刷脸用户签约关系接口","link":"/api/offlinefacemch/post-v3-offlinefacemch-organizations-organization_id-users-user-id-user_id-terminate-contract"},{"text":"<span class=\\"verb post\\">POST</span>获取凭证授权接口","link":"/api/offlinefacemch/post-v3-offlinefacemch-tokens"}]}],"/api/palmservice/":[{"text":"全部接口","link":"/api/"},{"text":"微信刷掌","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询刷掌授权","link":"/api/palmservice/get-v3-palmservice-authorization-openid-openid"},{"text":"<span class=\\"verb post\\">POST</span>服务关联预授权","link":"/api/palmservice/post-v3-palmservice-authorization-preauthorize"}]}],"/api/papay/":[{"text":"全部接口","link":"/api/"},{"text":"委托代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>重试扣费通知API","link":"/api/papay/post-v3-papay-contracts-contract_id-fail-notify"},{"text":"<span class=\\"verb post\\">POST</span>直连商户预扣费通知API","link":"/api/papay/post-v3-papay-contracts-contract_id-notify"},{"text":"<span class=\\"verb post\\">POST</span>代扣受理扣款","link":"/api/papay/post-v3-papay-pay-harmony-transactions-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询扣费预约API","link":"/api/papay/get-v3-papay-pay-partner-schedules-contract-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预约扣费API","link":"/api/papay/post-v3-papay-pay-partner-schedules-contract-id-contract_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>受理扣款API","link":"/api/papay/post-v3-papay-pay-partner-transactions-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询扣费预约API","link":"/api/papay/get-v3-papay-pay-schedules-contract-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预约扣费API","link":"/api/papay/post-v3-papay-pay-schedules-contract-id-contract_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>受理扣款API","link":"/api/papay/post-v3-papay-pay-transactions-apply"},{"text":"<span class=\\"verb post\\">POST</span>App场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>H5场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>App场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>H5场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预约扣费类型签约的预签约API","link":"/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议","link":"/api/papay/get-v3-papay-sign-contracts-harmony-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议API","link":"/api/papay/get-v3-papay-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>通过商户协议号解除委托代扣签约协议API","link":"/api/papay/post-v3-papay-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>代扣预签约","link":"/api/papay/post-v3-papay-sign-contracts-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议API","link":"/api/papay/get-v3-papay-sign-partner-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>通过商户协议号解除委托代扣签约协议API","link":"/api/papay/post-v3-papay-sign-partner-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"}]},{"text":"委托代扣∙保险业","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险自动续费预约API","link":"/api/papay/get-v3-papay-insurance-pay-policy-periods-contract-id-contract_id-policy-period-id-policy_period_id"},{"text":"<span class=\\"verb post\\">POST</span>保险商户预约保险自动续费API","link":"/api/papay/post-v3-papay-insurance-pay-policy-periods-contract-id-contract_id-policy-period-id-policy_period_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>保险商户受理保险自动续费扣款API","link":"/api/papay/post-v3-papay-insurance-pay-transactions-apply"},{"text":"<span class=\\"verb post\\">POST</span>保险商户受理续期自动续费协议","link":"/api/papay/post-v3-papay-insurance-sign-contracts-plan-id-plan_id-contract-id-contract_id-renew"},{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险自动续费协议","link":"/api/papay/get-v3-papay-insurance-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>保险商户通过商户协议号解除保险自动续费协议","link":"/api/papay/post-v3-papay-insurance-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>保险商户App预签约API","link":"/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>保险商户H5预签约API","link":"/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>保险商户JSAPI预签约API","link":"/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>保险商户小程序预签约API","link":"/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>保险商户修改保险扣费周期列表","link":"/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify"},{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险扣费周期列表API","link":"/api/papay/get-v3-papay-insurance-sign-policy_periods-plan-id-plan_id-out-contract-code-out_contract_code"}]}],"/api/parking/":[{"text":"全部接口","link":"/api/"},{"text":"停车缴费服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交停车场进件申请","link":"/api/parking/post-v3-parking-reminders-application"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场进件申请单","link":"/api/parking/get-v3-parking-reminders-application-query"},{"text":"<span class=\\"verb post\\">POST</span>撤回停车场进件申请","link":"/api/parking/post-v3-parking-reminders-application-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场进件申请单列表","link":"/api/parking/get-v3-parking-reminders-applications"},{"text":"<span class=\\"verb post\\">POST</span>同步车辆入场通知","link":"/api/parking/post-v3-parking-reminders-entry"},{"text":"<span class=\\"verb post\\">POST</span>同步车辆离场通知","link":"/api/parking/post-v3-parking-reminders-exit"},{"text":"<span class=\\"verb post\\">POST</span>同步非临停扩展支付","link":"/api/parking/post-v3-parking-reminders-ext-payment"},{"text":"<span class=\\"verb post\\">POST</span>查询停车费用","link":"/api/parking/post-v3-parking-reminders-parking-fee"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场信息","link":"/api/parking/get-v3-parking-reminders-parking-lot"},{"text":"<span class=\\"verb post\\">POST</span>同步支付结果通知","link":"/api/parking/post-v3-parking-reminders-payment"}]}],"/api/partner-papay/":[{"text":"全部接口","link":"/api/"},{"text":"委托代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>服务商商户重试扣费通知API","link":"/api/partner-papay/post-v3-partner-papay-contracts-contract_id-fail-notify"},{"text":"<span class=\\"verb post\\">POST</span>服务商商户预扣费通知API","link":"/api/partner-papay/post-v3-partner-papay-contracts-contract_id-notify"}]}],"/api/partner-transfer/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/api/partner-transfer/post-v3-partner-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单API","link":"/api/partner-transfer/get-v3-partner-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付明细单号查询明细单API","link":"/api/partner-transfer/get-v3-partner-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单API","link":"/api/partner-transfer/get-v3-partner-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单API","link":"/api/partner-transfer/get-v3-partner-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"}]}],"/api/password-exempt-contract/":[{"text":"全部接口","link":"/api/"},{"text":"免密支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>电商收付通模式小程序场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-ecommerce-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>电商收付通模式支付后场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-ecommerce-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb post\\">POST</span>直连商户模式小程序场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>直连商户模式支付后场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb post\\">POST</span>清算机构模式小程序场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>清算机构模式支付后场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb get\\">GET</span>商户通过商户协议号查询协议API","link":"/api/password-exempt-contract/get-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>商户通过商户协议号解约协议API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>服务商模式小程序场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-provider-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>服务商模式支付后场景预签约API","link":"/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-provider-pre-entrust-sign-pay-redirect-sign"}]}],"/api/pay-devices/":[{"text":"全部接口","link":"/api/"},{"text":"支付码牌∙音箱","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询音箱绑定信息","link":"/api/pay-devices/get-v3-pay-devices-open-scenario-speaker-device_sn"},{"text":"<span class=\\"verb post\\">POST</span>绑定音箱设备码牌","link":"/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-bind"},{"text":"<span class=\\"verb post\\">POST</span>出厂预绑定音箱和码牌","link":"/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-prebind"},{"text":"<span class=\\"verb post\\">POST</span>解绑音箱设备码牌","link":"/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-unbind"},{"text":"<span class=\\"verb post\\">POST</span>码牌支付结果上报","link":"/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report"}]},{"text":"经营工具∙小票机","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>小票机打印","link":"/api/pay-devices/post-v3-pay-devices-printers-device_id-print-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单","link":"/api/pay-devices/get-v3-pay-devices-printers-device_id-print-orders-print_order_no"}]}],"/api/pay/":[{"text":"全部接口","link":"/api/"},{"text":"微信分付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/api/pay/post-v3-pay-acquiring-bank-transactions-exposure"},{"text":"<span class=\\"verb post\\">POST</span>商户贴息-获取微信分付曝光建议","link":"/api/pay/post-v3-pay-instal-exposure"},{"text":"<span class=\\"verb post\\">POST</span>商户贴息-获取微信分付曝光建议","link":"/api/pay/post-v3-pay-instal-partner-exposure"},{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/api/pay/post-v3-pay-partner-transactions-exposure"},{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/api/pay/post-v3-pay-transactions-exposure"}]},{"text":"支付中签约","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单并签约","link":"/api/pay/post-v3-pay-partner-transactions-app-with-contract"},{"text":"<span class=\\"verb post\\">POST</span>APP下单并签约","link":"/api/pay/post-v3-pay-transactions-app-with-contract"}]},{"text":"基础支付∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单API","link":"/api/pay/post-v3-pay-partner-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>付款码支付","link":"/api/pay/post-v3-pay-partner-transactions-codepay"},{"text":"<span class=\\"verb post\\">POST</span>H5下单API","link":"/api/pay/post-v3-pay-partner-transactions-h5"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查询","link":"/api/pay/get-v3-pay-partner-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单API","link":"/api/pay/post-v3-pay-partner-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序支付下单","link":"/api/pay/post-v3-pay-partner-transactions-miniprogram"},{"text":"<span class=\\"verb post\\">POST</span>Native下单API","link":"/api/pay/post-v3-pay-partner-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查询","link":"/api/pay/get-v3-pay-partner-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关单API","link":"/api/pay/post-v3-pay-partner-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销","link":"/api/pay/post-v3-pay-partner-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb post\\">POST</span>扫码支付下单","link":"/api/pay/post-v3-pay-partner-transactions-scannedpos"}]},{"text":"免密支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单并授权/签约","link":"/api/pay/post-v3-pay-partner-transactions-jsapi-with-contract"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单并授权/签约","link":"/api/pay/post-v3-pay-transactions-jsapi-with-contract"}]},{"text":"基础支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单API","link":"/api/pay/post-v3-pay-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>付款码支付","link":"/api/pay/post-v3-pay-transactions-codepay"},{"text":"<span class=\\"verb post\\">POST</span>H5下单API","link":"/api/pay/post-v3-pay-transactions-h5"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查询","link":"/api/pay/get-v3-pay-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单API","link":"/api/pay/post-v3-pay-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>Native下单API","link":"/api/pay/post-v3-pay-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查询","link":"/api/pay/get-v3-pay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关单API","link":"/api/pay/post-v3-pay-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销","link":"/api/pay/post-v3-pay-transactions-out-trade-no-out_trade_no-reverse"}]}],"/api/payroll-card/":[{"text":"全部接口","link":"/api/"},{"text":"运营工具∙用工卡","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询核身记录API","link":"/api/payroll-card/get-v3-payroll-card-authentications"},{"text":"<span class=\\"verb post\\">POST</span>微工卡核身预下单（流程中完成授权）","link":"/api/payroll-card/post-v3-payroll-card-authentications-pre-order-with-auth"},{"text":"<span class=\\"verb post\\">POST</span>微工卡核身预下单API","link":"/api/payroll-card/post-v3-payroll-card-authentications-pre-order"},{"text":"<span class=\\"verb get\\">GET</span>获取核身结果API","link":"/api/payroll-card/get-v3-payroll-card-authentications-authenticate_number"},{"text":"<span class=\\"verb get\\">GET</span>查询微工卡授权关系API","link":"/api/payroll-card/get-v3-payroll-card-relations-openid"},{"text":"<span class=\\"verb post\\">POST</span>生成授权token API","link":"/api/payroll-card/post-v3-payroll-card-tokens"},{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/api/payroll-card/post-v3-payroll-card-transfer-batches"},{"text":"<span class=\\"verb post\\">POST</span>生成投保结果API","link":"/api/payroll-card/post-v3-payroll-card-wesure-insurance"},{"text":"<span class=\\"verb post\\">POST</span>校验核身结果API","link":"/api/payroll-card/post-v3-payroll-card-wesure-token-validations"}]}],"/api/payscore/":[{"text":"全部接口","link":"/api/"},{"text":"支付分∙机构模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>从业机构预授权","link":"/api/payscore/post-v3-payscore-acquiringbank-permissions"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询与用户授权记录（授权协议号）","link":"/api/payscore/get-v3-payscore-acquiringbank-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>从业机构解除用户授权关系（授权协议号）","link":"/api/payscore/post-v3-payscore-acquiringbank-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询微信支付分订单","link":"/api/payscore/get-v3-payscore-acquiringbank-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>从业机构创建微信支付分订单","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询微信支付分扣款信息","link":"/api/payscore/get-v3-payscore-acquiringbank-serviceorder-deduction"},{"text":"<span class=\\"verb post\\">POST</span>从业机构取消微信支付分订单","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>从业机构完结微信支付分订单","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>从业机构登记微信支付分扣款信息","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-registerdeductinfo"}]},{"text":"支付分∙先用后付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>从业机构修改微信支付分订单金额","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>从业机构同步微信支付分订单信息","link":"/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-sync"},{"text":"<span class=\\"verb post\\">POST</span>从业机构创建先用后付订单","link":"/api/payscore/post-v3-payscore-acquiringbank-servicepayondeliveryorder"},{"text":"<span class=\\"verb post\\">POST</span>创建先用后付订单","link":"/api/payscore/post-v3-payscore-partner-servicepayondeliveryorder"},{"text":"<span class=\\"verb post\\">POST</span>创建先用后付订单","link":"/api/payscore/post-v3-payscore-servicepayondeliveryorder"}]},{"text":"支付分","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>商户申请获取对账单API","link":"/api/payscore/get-v3-payscore-merchant-bill"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单API","link":"/api/payscore/get-v3-payscore-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单API","link":"/api/payscore/post-v3-payscore-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单API","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单API","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>修改订单金额API","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>商户发起催收扣款API","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-pay"},{"text":"<span class=\\"verb post\\">POST</span>下发服务费用待处理消息","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-send-pendingmessage"},{"text":"<span class=\\"verb post\\">POST</span>下发服务预扣费消息","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-send-prepaidmessage"},{"text":"<span class=\\"verb post\\">POST</span>同步服务订单信息API","link":"/api/payscore/post-v3-payscore-serviceorder-out_order_no-sync"}]},{"text":"支付分∙海外从业机构模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单","link":"/api/payscore/get-v3-payscore-oversea-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单","link":"/api/payscore/post-v3-payscore-oversea-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单","link":"/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单","link":"/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>同步支付分订单信息","link":"/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-sync"}]},{"text":"支付分∙服务商模式∙免确认","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户预授权API","link":"/api/payscore/post-v3-payscore-partner-permissions"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（授权协议号）API","link":"/api/payscore/get-v3-payscore-partner-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（授权协议号）API","link":"/api/payscore/post-v3-payscore-partner-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（openid）API","link":"/api/payscore/get-v3-payscore-partner-permissions-search"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（openid）API","link":"/api/payscore/post-v3-payscore-partner-permissions-terminate"}]},{"text":"支付分∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>服务商场景中预授权","link":"/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene"},{"text":"<span class=\\"verb post\\">POST</span>服务商评估用户分层","link":"/api/payscore/post-v3-payscore-partner-permissions-assess-user-risk-level"},{"text":"<span class=\\"verb post\\">POST</span>收付通子商户申请绑定支付分服务","link":"/api/payscore/post-v3-payscore-partner-service-account-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询收付通子商户服务绑定结果","link":"/api/payscore/get-v3-payscore-partner-service-account-applications-out_apply_no"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单","link":"/api/payscore/get-v3-payscore-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单","link":"/api/payscore/post-v3-payscore-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创单结单合并API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-direct-complete"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>修改订单金额API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>商户发起催收扣款API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-pay"},{"text":"<span class=\\"verb post\\">POST</span>下发服务费用待处理消息","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-pendingmessage"},{"text":"<span class=\\"verb post\\">POST</span>下发服务预扣费消息","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage"},{"text":"<span class=\\"verb post\\">POST</span>同步订单信息API","link":"/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-sync"},{"text":"<span class=\\"verb get\\">GET</span>查询用户分层对应建议先享金额","link":"/api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id"}]},{"text":"支付分∙先享后付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询先享后付订单","link":"/api/payscore/get-v3-payscore-payafter-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建先享后付订单","link":"/api/payscore/post-v3-payscore-payafter-orders"},{"text":"<span class=\\"verb post\\">POST</span>撤销先享后付订单","link":"/api/payscore/post-v3-payscore-payafter-orders-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结先享后付订单","link":"/api/payscore/post-v3-payscore-payafter-orders-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>支付分订单同步","link":"/api/payscore/post-v3-payscore-payafter-orders-out_order_no-sync"}]},{"text":"支付分∙免确认模式∙预授权","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户预授权API","link":"/api/payscore/post-v3-payscore-permissions"},{"text":"<span class=\\"verb post\\">POST</span>商户评估用户分层","link":"/api/payscore/post-v3-payscore-permissions-assess-user-risk-level"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（授权协议号）API","link":"/api/payscore/get-v3-payscore-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（授权协议号）API","link":"/api/payscore/post-v3-payscore-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（openid）API","link":"/api/payscore/get-v3-payscore-permissions-openid-openid"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（openid）API","link":"/api/payscore/post-v3-payscore-permissions-openid-openid-terminate"}]},{"text":"支付分∙签约计划","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建支付分计划","link":"/api/payscore/post-v3-payscore-plan-partner-payscore-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分计划","link":"/api/payscore/get-v3-payscore-plan-partner-payscore-plans-merchant-plan-no-merchant_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>停止支付分计划","link":"/api/payscore/post-v3-payscore-plan-partner-payscore-plans-merchant-plan-no-merchant_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分计划","link":"/api/payscore/post-v3-payscore-plan-payscore-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分计划","link":"/api/payscore/get-v3-payscore-plan-payscore-plans-merchant-plan-no-merchant_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>停止支付分计划","link":"/api/payscore/post-v3-payscore-plan-payscore-plans-merchant-plan-no-merchant_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划详情对应的服务订单","link":"/api/payscore/post-v3-payscore-sign-plan-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划","link":"/api/payscore/post-v3-payscore-sign-plan-partner-user-sign-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询用户的签约计划","link":"/api/payscore/get-v3-payscore-sign-plan-partner-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>取消用户的签约计划","link":"/api/payscore/post-v3-payscore-sign-plan-partner-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划详情对应的服务订单","link":"/api/payscore/post-v3-payscore-sign-plan-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划","link":"/api/payscore/post-v3-payscore-sign-plan-user-sign-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询用户的签约计划","link":"/api/payscore/get-v3-payscore-sign-plan-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>直连商户取消用户的签约计划","link":"/api/payscore/post-v3-payscore-sign-plan-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no-stop"}]},{"text":"支付分∙免确认模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创单结单合并API","link":"/api/payscore/post-v3-payscore-serviceorder-direct-complete"}]},{"text":"支付分∙智慧零售","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询智慧零售订单","link":"/api/payscore/get-v3-payscore-smartretail-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建智慧零售订单","link":"/api/payscore/post-v3-payscore-smartretail-orders"},{"text":"<span class=\\"verb post\\">POST</span>撤销智慧零售订单","link":"/api/payscore/post-v3-payscore-smartretail-orders-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结智慧零售订单","link":"/api/payscore/post-v3-payscore-smartretail-orders-out_order_no-complete"}]},{"text":"支付分∙免确认模式∙普通授权","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询用户授权状态API","link":"/api/payscore/get-v3-payscore-user-service-state"},{"text":"<span class=\\"verb post\\">POST</span>商户解除用户授权关系API","link":"/api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate"}]}],"/api/platsolution/":[{"text":"全部接口","link":"/api/"},{"text":"收付通∙充值","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请银行转账充值","link":"/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询银行转账充值结果","link":"/api/platsolution/get-v3-platsolution-ecommerce-bank-transfer-recharges-out-recharge-no-out_recharge_no"},{"text":"<span class=\\"verb post\\">POST</span>添加二级商户可扫码充值员工","link":"/api/platsolution/post-v3-platsolution-ecommerce-recharge-employees"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户可扫码充值员工列表","link":"/api/platsolution/get-v3-platsolution-ecommerce-recharge-employees-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>删除二级商户可扫码充值员工","link":"/api/platsolution/post-v3-platsolution-ecommerce-recharge-employees-sub-mchid-sub_mchid-sp-openid-sp_openid-delete"},{"text":"<span class=\\"verb post\\">POST</span>申请二级商户充值","link":"/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户充值结果","link":"/api/platsolution/get-v3-platsolution-ecommerce-recharges-out-recharge-no-out_recharge_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭二级商户充值","link":"/api/platsolution/post-v3-platsolution-ecommerce-recharges-out-recharge-no-out_recharge_no-close"}]},{"text":"收付通∙赔付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>开通保险理赔功能","link":"/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts"},{"text":"<span class=\\"verb post\\">POST</span>查询保险理赔功能开通状态","link":"/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts-sub-mchid-sub_mchid-check-opened"}]},{"text":"收付通∙售后赔付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求赔付","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按微信支付赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-compensate-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-compensate-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>请求撤销赔付","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求赔付预下单","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills-pre-transfer"}]},{"text":"平台保证金∙赔付用户","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求保证金售后赔付","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付结果（按微信支付赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills-out-bill-no-out_bill_no"}]},{"text":"平台保证金∙赔付保司保费","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起保证金赔付保司保费","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-insurance-premiums-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付保司保费结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-insurance-premiums-compensation-bills-out_bill_no"}]},{"text":"平台保证金∙赔付用户运费","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起保证金赔付用户运费","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-shipping-cost-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付运费结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-shipping-cost-compensation-bills-out-bill-no-out_bill_no"}]},{"text":"收付通∙保险理赔","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求保险理赔","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保险理赔结果（按微信支付赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保险理赔结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>请求撤销保险理赔","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求保险理赔预下单","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-pre-transfer"}]},{"text":"收付通∙赔付商家","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求赔付","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills-out_bill_no"}]},{"text":"平台保证金∙赔付商户","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>保证金赔付","link":"/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付结果（按微信支付赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-transfer-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付结果（按商户赔付单号）","link":"/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>个人收款-申请批量结算","link":"/api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders"},{"text":"<span class=\\"verb get\\">GET</span>个人收款-查询批量结算信息","link":"/api/platsolution/get-v3-platsolution-ecommerce-settle-prepay-settle-orders-settle_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>个人收款-申请异常结算批次单处理","link":"/api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders-settle_batch_no-apply-abnormal-settle"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>二级商户按日终余额预约提现","link":"/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户按日终余额预约提现状态","link":"/api/platsolution/get-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw-out-request-no-out_request_no"}]},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>受理商家转账","link":"/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账批次单号查询批次单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账明细单号查询明细单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账明细电子回单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账明细电子回单","link":"/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户转账批次单号查询批次单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商户明细单号查询明细单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账批次电子回单","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账批次电子回单","link":"/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no-apply"},{"text":"<span class=\\"verb post\\">POST</span>受理单次预约商家转账","link":"/api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户预约单号查询预约商家转账记录","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-reservation-out-reservation-no-out_reservation_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭预约商家转账记录","link":"/api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-out-reservation-no-out_reservation_no-close"},{"text":"<span class=\\"verb get\\">GET</span>微信支付预约单号查询预约商家转账记录","link":"/api/platsolution/get-v3-platsolution-insurance-mch-transfer-reservation-reservation-id-reservation_id"},{"text":"<span class=\\"verb post\\">POST</span>受理商家转账","link":"/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账批次单号查询批次单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账明细单号查询明细单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账明细电子回单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账明细电子回单","link":"/api/platsolution/post-v3-platsolution-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户转账批次单号查询批次单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商户明细单号查询明细单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账批次电子回单","link":"/api/platsolution/get-v3-platsolution-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账批次电子回单","link":"/api/platsolution/post-v3-platsolution-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no-apply"},{"text":"<span class=\\"verb post\\">POST</span>受理单次预约商家转账","link":"/api/platsolution/post-v3-platsolution-mch-transfer-reservation-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户预约单号查询预约商家转账记录","link":"/api/platsolution/get-v3-platsolution-mch-transfer-reservation-out-reservation-no-out_reservation_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭预约商家转账记录","link":"/api/platsolution/post-v3-platsolution-mch-transfer-reservation-out-reservation-no-out_reservation_no-close"},{"text":"<span class=\\"verb get\\">GET</span>微信支付预约单号查询预约商家转账记录","link":"/api/platsolution/get-v3-platsolution-mch-transfer-reservation-reservation-id-reservation_id"}]}],"/api/profitsharing/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请分账账单","link":"/api/profitsharing/get-v3-profitsharing-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询最大分账比例","link":"/api/profitsharing/get-v3-profitsharing-merchant-configs-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>请求分账","link":"/api/profitsharing/post-v3-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>解冻剩余资金","link":"/api/profitsharing/post-v3-profitsharing-orders-unfreeze"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果","link":"/api/profitsharing/get-v3-profitsharing-orders-out_order_no"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方","link":"/api/profitsharing/post-v3-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方","link":"/api/profitsharing/post-v3-profitsharing-receivers-delete"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退","link":"/api/profitsharing/post-v3-profitsharing-return-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果","link":"/api/profitsharing/get-v3-profitsharing-return-orders-out_return_no"},{"text":"<span class=\\"verb get\\">GET</span>查询剩余待分金额","link":"/api/profitsharing/get-v3-profitsharing-transactions-transaction_id-amounts"}]}],"/api/qrcode/":[{"text":"全部接口","link":"/api/"},{"text":"乘车服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>扣费受理","link":"/api/qrcode/post-v3-qrcode-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单","link":"/api/qrcode/get-v3-qrcode-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户服务可用信息","link":"/api/qrcode/get-v3-qrcode-user-services-contract-id-contract_id"}]}],"/api/rate-activity/":[{"text":"全部接口","link":"/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>报名费率优惠活动API","link":"/api/rate-activity/post-v3-rate-activity-applications"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询申请单结果API","link":"/api/rate-activity/get-v3-rate-activity-applications-id-application_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改单据信息API","link":"/api/rate-activity/patch-v3-rate-activity-applications-id-application_id"}]}],"/api/realname/":[{"text":"全部接口","link":"/api/"},{"text":"实名校验","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>实名信息校验","link":"/api/realname/get-v3-realname-verify"}]}],"/api/recharge/":[{"text":"全部接口","link":"/api/"},{"text":"商家充值","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请银行转账充值","link":"/api/recharge/post-v3-recharge-bank-transfer-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询银行转账充值结果","link":"/api/recharge/get-v3-recharge-bank-transfer-recharges-out-recharge-no-out_recharge_no"}]}],"/api/refund/":[{"text":"全部接口","link":"/api/"},{"text":"基础支付∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请退款API","link":"/api/refund/post-v3-refund-domestic-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款API","link":"/api/refund/get-v3-refund-domestic-refunds-out_refund_no"},{"text":"<span class=\\"verb post\\">POST</span>发起异常退款","link":"/api/refund/post-v3-refund-domestic-refunds-refund_id-apply-abnormal-refund"}]}],"/api/repayment/":[{"text":"全部接口","link":"/api/"},{"text":"还款支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>还款单查询","link":"/api/repayment/get-v3-repayment-combine-transactions-partner-out-trade-no-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>商户关单","link":"/api/repayment/post-v3-repayment-combine-transactions-partner-out-trade-no-combine_out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>还款下单","link":"/api/repayment/post-v3-repayment-combine-transactions-partner-prepay"}]}],"/api/security/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙支付即服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户签名验签／加解密测试","link":"/api/security/post-v3-security-echo"}]}],"/api/smartguide/":[{"text":"全部接口","link":"/api/"},{"text":"经营工具∙支付即服务","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>服务人员查询API","link":"/api/smartguide/get-v3-smartguide-guides"},{"text":"<span class=\\"verb post\\">POST</span>服务人员注册API","link":"/api/smartguide/post-v3-smartguide-guides"},{"text":"<span class=\\"verb patch\\">PATCH</span>服务人员信息更新API","link":"/api/smartguide/patch-v3-smartguide-guides-guide_id"},{"text":"<span class=\\"verb post\\">POST</span>服务人员分配API","link":"/api/smartguide/post-v3-smartguide-guides-guide_id-assign"}]}],"/api/taxi-invoice/":[{"text":"全部接口","link":"/api/"},{"text":"出租车电子发票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>签到签退API","link":"/api/taxi-invoice/post-v3-taxi-invoice-attendance-punch"},{"text":"<span class=\\"verb post\\">POST</span>将出租车电子发票插入微信用户卡包API","link":"/api/taxi-invoice/post-v3-taxi-invoice-cards"},{"text":"<span class=\\"verb post\\">POST</span>上传出租车电子发票文件","link":"/api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file"},{"text":"<span class=\\"verb post\\">POST</span>更新司机信息API","link":"/api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver"},{"text":"<span class=\\"verb get\\">GET</span>获取司机信息API","link":"/api/taxi-invoice/get-v3-taxi-invoice-drivers-driver_license"},{"text":"<span class=\\"verb get\\">GET</span>获取出租车公司商户信息API","link":"/api/taxi-invoice/get-v3-taxi-invoice-taxi-companies-company_mchid"},{"text":"<span class=\\"verb post\\">POST</span>新增出租车公司API","link":"/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company"},{"text":"<span class=\\"verb post\\">POST</span>更新出租车信息API","link":"/api/taxi-invoice/post-v3-taxi-invoice-taxi-update-taxi"},{"text":"<span class=\\"verb get\\">GET</span>获取出租车信息API","link":"/api/taxi-invoice/get-v3-taxi-invoice-taxies-plate_number"},{"text":"<span class=\\"verb get\\">GET</span>根据凭证查询乘客行程单API","link":"/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token"},{"text":"<span class=\\"verb get\\">GET</span>获取乘客行程单列表API","link":"/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders"}]}],"/api/transaction-block/":[{"text":"全部接口","link":"/api/"},{"text":"商户管理记录","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询子商户名下的交易拦截记录","link":"/api/transaction-block/get-v3-transaction-block-transaction-block-records-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户交易拦截记录详情","link":"/api/transaction-block/get-v3-transaction-block-transaction-block-records-block_record_id"},{"text":"<span class=\\"verb post\\">POST</span>发起交易拦截申诉","link":"/api/transaction-block/post-v3-transaction-block-transaction-block-submissions-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询交易拦截申诉详情","link":"/api/transaction-block/get-v3-transaction-block-transaction-block-submissions-block_submission_id"}]}],"/api/transfer-detail/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询转账明细电子回单受理结果API","link":"/api/transfer-detail/get-v3-transfer-detail-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>转账明细电子回单受理API","link":"/api/transfer-detail/post-v3-transfer-detail-electronic-receipts"}]}],"/api/transfer/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/api/transfer/post-v3-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信批次单号查询批次单API","link":"/api/transfer/get-v3-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信明细单号查询明细单API","link":"/api/transfer/get-v3-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单API","link":"/api/transfer/get-v3-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单API","link":"/api/transfer/get-v3-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>转账电子回单申请受理API","link":"/api/transfer/post-v3-transfer-bill-receipt"},{"text":"<span class=\\"verb get\\">GET</span>查询转账电子回单API","link":"/api/transfer/get-v3-transfer-bill-receipt-out_batch_no"}]}],"/api/transferdownload/":[{"text":"全部接口","link":"/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载电子回单API","link":"/api/transferdownload/get-v3-transferdownload-elecvoucherfile"},{"text":"<span class=\\"verb get\\">GET</span>下载电子回单API","link":"/api/transferdownload/get-v3-transferdownload-signfile"}]}],"/api/v3-global/":[{"text":"全部接口","link":"/api/"},{"text":"跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/api/v3-global/get-v3-global-certificates"},{"text":"<span class=\\"verb get\\">GET</span>商家充值退款余额查询","link":"/api/v3-global/get-v3-global-refund-partner-recharge-balance-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>商家充值退款余额查询","link":"/api/v3-global/get-v3-global-refund-recharge-balance"},{"text":"<span class=\\"verb get\\">GET</span>查询结算资金明细API","link":"/api/v3-global/get-v3-global-settle-settlements"},{"text":"<span class=\\"verb get\\">GET</span>下载对账单","link":"/api/v3-global/get-v3-global-statements"}]},{"text":"跨境∙报关","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>报关查询API","link":"/api/v3-global/get-v3-global-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关API","link":"/api/v3-global/post-v3-global-customs-orders"},{"text":"<span class=\\"verb patch\\">PATCH</span>报关信息修改API","link":"/api/v3-global/patch-v3-global-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关重推API","link":"/api/v3-global/post-v3-global-customs-redeclare"},{"text":"<span class=\\"verb post\\">POST</span>身份信息校验API","link":"/api/v3-global/post-v3-global-customs-verify-certificate"}]},{"text":"风险合规∙消费者投诉","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询投诉通知回调","link":"/api/v3-global/get-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建投诉通知回调","link":"/api/v3-global/post-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>更新投诉通知回调","link":"/api/v3-global/put-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除投诉通知回调","link":"/api/v3-global/delete-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单列表","link":"/api/v3-global/get-v3-global-merchant-service-complaints"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单详情","link":"/api/v3-global/get-v3-global-merchant-service-complaints-complaint_id"},{"text":"<span class=\\"verb post\\">POST</span>反馈处理完成","link":"/api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-complete"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史","link":"/api/v3-global/get-v3-global-merchant-service-complaints-complaint_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>提交回复","link":"/api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response"},{"text":"<span class=\\"verb post\\">POST</span>商户上传反馈图片API","link":"/api/v3-global/post-v3-global-merchant-service-images-upload"},{"text":"<span class=\\"verb get\\">GET</span>图片下载API","link":"/api/v3-global/get-v3-global-merchant-service-images-media_id"}]},{"text":"跨境∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>上传文件API","link":"/api/v3-global/post-v3-global-merchant-storage-file-upload"},{"text":"<span class=\\"verb get\\">GET</span>获取分账账单文件下载地址API","link":"/api/v3-global/get-v3-global-profit-sharing-bill-download-url"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/api/v3-global/post-v3-global-profit-sharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>解冻剩余资金API","link":"/api/v3-global/post-v3-global-profit-sharing-orders-unfreeze"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/api/v3-global/get-v3-global-profit-sharing-orders-out_order_no"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/api/v3-global/post-v3-global-profit-sharing-receivers"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除分账接收方API","link":"/api/v3-global/delete-v3-global-profit-sharing-receivers"},{"text":"<span class=\\"verb get\\">GET</span>查询分账接收方添加结果API","link":"/api/v3-global/get-v3-global-profit-sharing-receivers-account"},{"text":"<span class=\\"verb get\\">GET</span>获取分账退款账单下载链接API","link":"/api/v3-global/get-v3-global-profit-sharing-refunds-bill-download-url"},{"text":"<span class=\\"verb get\\">GET</span>查询可供垫付退款实时余额API","link":"/api/v3-global/get-v3-global-profit-sharing-refunds-refundable-balance"},{"text":"<span class=\\"verb post\\">POST</span>分账标记API","link":"/api/v3-global/post-v3-global-profit-sharing-transactions-mark"},{"text":"<span class=\\"verb get\\">GET</span>查询剩余待分金额API","link":"/api/v3-global/get-v3-global-profit-sharing-transactions-transaction_id-amounts"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余可退款金额API","link":"/api/v3-global/get-v3-global-profit-sharing-transactions-transaction_id-refundable-amounts"}]},{"text":"跨境∙H5权限","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建H5支付权限申请单","link":"/api/v3-global/post-v3-global-merchant-h5-permission-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询H5支付权限申请单详情","link":"/api/v3-global/get-v3-global-merchant-h5-permission-applications-applyment_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改H5支付权限申请单","link":"/api/v3-global/patch-v3-global-merchant-h5-permission-applications-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>创建H5支付域名修改申请单","link":"/api/v3-global/post-v3-global-merchant-h5-permission-domain-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询H5支付域名修改申请单","link":"/api/v3-global/get-v3-global-merchant-h5-permission-domain-applications-applyment_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改H5支付域名修改申请单","link":"/api/v3-global/patch-v3-global-merchant-h5-permission-domain-applications-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户H5支付权限状态","link":"/api/v3-global/get-v3-global-merchant-h5-permission-sub_mchid"}]},{"text":"跨境∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>子商户进件（融合钱包）","link":"/api/v3-global/post-v3-global-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户（融合钱包）","link":"/api/v3-global/get-v3-global-merchants-sub_mchid"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改子商户（融合钱包）","link":"/api/v3-global/patch-v3-global-merchants-sub_mchid"}]},{"text":"跨境∙支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>撤销订单(微信支付订单号)","link":"/api/v3-global/post-v3-global-micropay-transactions-id-transaction_id-reverse"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/api/v3-global/post-v3-global-micropay-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb post\\">POST</span>提交付款码支付","link":"/api/v3-global/post-v3-global-micropay-transactions-pay"},{"text":"<span class=\\"verb post\\">POST</span>APP支付下单","link":"/api/v3-global/post-v3-global-transactions-app"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/api/v3-global/get-v3-global-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(微信支付订单号)","link":"/api/v3-global/post-v3-global-transactions-id-transaction_id-close"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI支付下单API","link":"/api/v3-global/post-v3-global-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>H5支付下单","link":"/api/v3-global/post-v3-global-transactions-mweb"},{"text":"<span class=\\"verb post\\">POST</span>Native支付下单API","link":"/api/v3-global/post-v3-global-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/api/v3-global/get-v3-global-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(商户订单号)","link":"/api/v3-global/post-v3-global-transactions-out-trade-no-out_trade_no-close"}]},{"text":"跨境∙代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP签约API","link":"/api/v3-global/post-v3-global-papay-contracts-app-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>H5预签约API","link":"/api/v3-global/post-v3-global-papay-contracts-h5-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI预签约API","link":"/api/v3-global/post-v3-global-papay-contracts-jsapi-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>小程序签约API","link":"/api/v3-global/post-v3-global-papay-contracts-miniprogram-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>商户协议号查询签约API","link":"/api/v3-global/get-v3-global-papay-contracts-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>WEB预签约API","link":"/api/v3-global/post-v3-global-papay-contracts-web-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>代扣协议ID查询签约API","link":"/api/v3-global/get-v3-global-papay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>申请解约API","link":"/api/v3-global/post-v3-global-papay-contracts-contract_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>支付扣款API","link":"/api/v3-global/post-v3-global-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/api/v3-global/get-v3-global-papay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/api/v3-global/post-v3-global-papay-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/api/v3-global/get-v3-global-papay-transactions-transaction_id"}]},{"text":"跨境∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询所有退款","link":"/api/v3-global/get-v3-global-refunds"},{"text":"<span class=\\"verb post\\">POST</span>申请退款","link":"/api/v3-global/post-v3-global-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(微信支付退款订单号)","link":"/api/v3-global/get-v3-global-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(商户退款订单号)","link":"/api/v3-global/get-v3-global-refunds-out-refund-no-out_refund_no"}]}],"/api/vehicle/":[{"text":"全部接口","link":"/api/"},{"text":"ETC授权扣费","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过商户ETC绑定号查询签约状态","link":"/api/vehicle/get-v3-vehicle-etc-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预开通用户ETC指定卡扣费API","link":"/api/vehicle/post-v3-vehicle-etc-preopen"},{"text":"<span class=\\"verb post\\">POST</span>高速场景商户扣款API","link":"/api/vehicle/post-v3-vehicle-etc-transactions-highway"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/api/vehicle/get-v3-vehicle-etc-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/api/vehicle/get-v3-vehicle-etc-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询ETC签约状态API","link":"/api/vehicle/get-v3-vehicle-etc-users-openid-contracts"}]},{"text":"支付分∙停车服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建停车入场API","link":"/api/vehicle/post-v3-vehicle-parking-parkings"},{"text":"<span class=\\"verb get\\">GET</span>查询车牌服务开通信息API","link":"/api/vehicle/get-v3-vehicle-parking-services-find"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/api/vehicle/get-v3-vehicle-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>扣费受理API","link":"/api/vehicle/post-v3-vehicle-transactions-parking"}]}],"/api/webizpay/":[{"text":"全部接口","link":"/api/"},{"text":"企业支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询可用商户范围列表","link":"/api/webizpay/get-v3-webizpay-avail-mch-ranges"},{"text":"<span class=\\"verb post\\">POST</span>创建可用商户范围","link":"/api/webizpay/post-v3-webizpay-avail-mch-ranges"},{"text":"<span class=\\"verb get\\">GET</span>查询商户标识列表","link":"/api/webizpay/get-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers"},{"text":"<span class=\\"verb post\\">POST</span>添加商户标识","link":"/api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除商户标识","link":"/api/webizpay/delete-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers-merchant_identifier"},{"text":"<span class=\\"verb post\\">POST</span>申请企业商户企业支付出资凭证","link":"/api/webizpay/post-v3-webizpay-bill-proof"},{"text":"<span class=\\"verb post\\">POST</span>申请企业商户企业支付业务账单","link":"/api/webizpay/post-v3-webizpay-bill-trade-bill"},{"text":"<span class=\\"verb get\\">GET</span>使用商户卡号查询企业支付额度卡","link":"/api/webizpay/get-v3-webizpay-employees-employee_id-out-quota-cards-out_card_no"},{"text":"<span class=\\"verb post\\">POST</span>企业商户为员工下发企业支付额度卡","link":"/api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards"},{"text":"<span class=\\"verb get\\">GET</span>企业商户查询企业支付额度卡","link":"/api/webizpay/get-v3-webizpay-employees-employee_id-quota-cards-card_no"},{"text":"<span class=\\"verb post\\">POST</span>企业商户作废员工企业支付额度卡","link":"/api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards-card_no-cancel"},{"text":"<span class=\\"verb get\\">GET</span>企业商户获取指定额度卡支付链接","link":"/api/webizpay/get-v3-webizpay-employees-employee_id-quota-cards-card_no-payment-url"},{"text":"<span class=\\"verb post\\">POST</span>企业商户发起解除员工企业支付授权","link":"/api/webizpay/post-v3-webizpay-employees-employee_id-revoke"},{"text":"<span class=\\"verb post\\">POST</span>发起门店主体匹配","link":"/api/webizpay/post-v3-webizpay-stores-entity-matches"},{"text":"<span class=\\"verb get\\">GET</span>查询门店主体匹配结果","link":"/api/webizpay/get-v3-webizpay-stores-entity-matches-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>企业商户查询企业员工开通授权状态","link":"/api/webizpay/get-v3-webizpay-users-user_id-authorization-state"},{"text":"<span class=\\"verb post\\">POST</span>企业商户发起员工开通企业支付授权","link":"/api/webizpay/post-v3-webizpay-users-user_id-authorization-url"}]}],"/guide/":[{"text":"开始","items":[{"text":"快速开始","link":"/guide/start"},{"text":"商户凭证","link":"/guide/credentials"},{"text":"接入正式环境","link":"/guide/production"},{"text":"接口调用写法","link":"/guide/calls"}]},{"text":"收款","items":[{"text":"JSAPI 支付","link":"/guide/jsapi"},{"text":"小程序支付","link":"/guide/mini-program"},{"text":"APP 支付","link":"/guide/app"},{"text":"H5 支付","link":"/guide/h5"},{"text":"Native 支付","link":"/guide/native"},{"text":"付款码支付","link":"/guide/code-payment"},{"text":"合单支付","link":"/guide/combined"}]},{"text":"订单","items":[{"text":"查单与关单","link":"/guide/orders"},{"text":"退款","link":"/guide/refunds"},{"text":"支付通知","link":"/guide/notifications"},{"text":"账单与对账","link":"/guide/bills"}]},{"text":"产品","items":[{"text":"分账","link":"/guide/profit-sharing"},{"text":"商家转账","link":"/guide/transfers"},{"text":"支付分","link":"/guide/payscore"},{"text":"代金券与商品券","link":"/guide/coupons"},{"text":"会员卡","link":"/guide/member-cards"},{"text":"消费者投诉","link":"/guide/complaints"}]},{"text":"身份","items":[{"text":"服务商模式","link":"/guide/partners"},{"text":"品牌","link":"/guide/brands"},{"text":"上传与进件","link":"/guide/onboarding"},{"text":"香港与跨境","link":"/guide/overseas"}]},{"text":"运行","items":[{"text":"密钥与公钥迁移","link":"/guide/keys"},{"text":"边缘、Deno、Bun 与 Serverless","link":"/guide/runtimes"},{"text":"用沙箱测试","link":"/guide/testing"},{"text":"日志与可观测","link":"/guide/observability"},{"text":"错误处理","link":"/guide/errors"}]},{"text":"查阅","items":[{"text":"接口","link":"/api/"},{"text":"通知","link":"/events/"},{"text":"排错","link":"/help/errors"},{"text":"运行时","link":"/help/runtimes"},{"text":"性能","link":"/help/benchmarks"}]}],"/help/":[{"text":"开始","items":[{"text":"快速开始","link":"/guide/start"},{"text":"商户凭证","link":"/guide/credentials"},{"text":"接入正式环境","link":"/guide/production"},{"text":"接口调用写法","link":"/guide/calls"}]},{"text":"收款","items":[{"text":"JSAPI 支付","link":"/guide/jsapi"},{"text":"小程序支付","link":"/guide/mini-program"},{"text":"APP 支付","link":"/guide/app"},{"text":"H5 支付","link":"/guide/h5"},{"text":"Native 支付","link":"/guide/native"},{"text":"付款码支付","link":"/guide/code-payment"},{"text":"合单支付","link":"/guide/combined"}]},{"text":"订单","items":[{"text":"查单与关单","link":"/guide/orders"},{"text":"退款","link":"/guide/refunds"},{"text":"支付通知","link":"/guide/notifications"},{"text":"账单与对账","link":"/guide/bills"}]},{"text":"产品","items":[{"text":"分账","link":"/guide/profit-sharing"},{"text":"商家转账","link":"/guide/transfers"},{"text":"支付分","link":"/guide/payscore"},{"text":"代金券与商品券","link":"/guide/coupons"},{"text":"会员卡","link":"/guide/member-cards"},{"text":"消费者投诉","link":"/guide/complaints"}]},{"text":"身份","items":[{"text":"服务商模式","link":"/guide/partners"},{"text":"品牌","link":"/guide/brands"},{"text":"上传与进件","link":"/guide/onboarding"},{"text":"香港与跨境","link":"/guide/overseas"}]},{"text":"运行","items":[{"text":"密钥与公钥迁移","link":"/guide/keys"},{"text":"边缘、Deno、Bun 与 Serverless","link":"/guide/runtimes"},{"text":"用沙箱测试","link":"/guide/testing"},{"text":"日志与可观测","link":"/guide/observability"},{"text":"错误处理","link":"/guide/errors"}]},{"text":"查阅","items":[{"text":"接口","link":"/api/"},{"text":"通知","link":"/events/"},{"text":"排错","link":"/help/errors"},{"text":"运行时","link":"/help/runtimes"},{"text":"性能","link":"/help/benchmarks"}]}]},"outline":{"level":[2,3],"label":"本页内容"},"docFooter":{"prev":"上一页","next":"下一页"},"returnToTopLabel":"回到顶部","sidebarMenuLabel":"菜单","darkModeSwitchLabel":"外观","lightModeSwitchTitle":"切换到浅色","darkModeSwitchTitle":"切换到深色","langMenuLabel":"语言","skipToContentLabel":"跳到正文"}},"en":{"label":"English","lang":"en","themeConfig":{"nav":[{"text":"Guide","link":"/en/guide/start","activeMatch":"^/en/guide/"},{"text":"Operations","link":"/en/api/","activeMatch":"^/en/api/"},{"text":"Notifications","link":"/en/events/","activeMatch":"^/en/events/"},{"text":"Troubleshooting","link":"/en/help/errors","activeMatch":"^/en/help/"}],"sidebar":{"/en/api/abnormal-fund-processing/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询在途异常资金付款结果","link":"/en/api/abnormal-fund-processing/get-v3-abnormal-fund-processing-receipts-receipt_id"},{"text":"<span class=\\"verb post\\">POST</span>发起在途异常资金付款指令","link":"/en/api/abnormal-fund-processing/post-v3-abnormal-fund-processing-receipts-receipt_id-transfer-instructions"},{"text":"<span class=\\"verb get\\">GET</span>查询在途异常资金付款指令执行结果","link":"/en/api/abnormal-fund-processing/get-v3-abnormal-fund-processing-receipts-receipt_id-transfer-instructions-out_instruction_no"}]}],"/en/api/aggracct-bc/":[{"text":"All operations","link":"/en/api/"},{"text":"渠道服务","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询渠道额度","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-balance"},{"text":"<span class=\\"verb get\\">GET</span>查询商户资料","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-mch_archives"},{"text":"<span class=\\"verb get\\">GET</span>查询商户影像件资料","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-account-mch_media"},{"text":"<span class=\\"verb post\\">POST</span>受理渠道结算银行账户更名申请","link":"/en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-bank-channel-account-rename"},{"text":"<span class=\\"verb get\\">GET</span>查询渠道结算银行账户更名申请","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-bank-channel-account-rename-application_id"},{"text":"<span class=\\"verb post\\">POST</span>资料更新请求审核结果回调通知","link":"/en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-info-update-result-notify"},{"text":"<span class=\\"verb post\\">POST</span>发起微众台账管控","link":"/en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-punish"},{"text":"<span class=\\"verb post\\">POST</span>解除对微众台账的管控","link":"/en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-control-orders-recover"},{"text":"<span class=\\"verb get\\">GET</span>查询控制单","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-control-orders-out_request_no"},{"text":"<span class=\\"verb post\\">POST</span>特殊减额","link":"/en/api/aggracct-bc/post-v3-aggracct-bc-wb-channel-special-reduction"},{"text":"<span class=\\"verb get\\">GET</span>查询特殊减额结果","link":"/en/api/aggracct-bc/get-v3-aggracct-bc-wb-channel-special-reduction-out_request_no"}]}],"/en/api/apply4sub/":[{"text":"All operations","link":"/en/api/"},{"text":"服务商∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询结算账户修改申请状态","link":"/en/api/apply4sub/get-v3-apply4sub-sub_merchants-sub_mchid-application-application_no"},{"text":"<span class=\\"verb post\\">POST</span>修改结算帐号API","link":"/en/api/apply4sub/post-v3-apply4sub-sub_merchants-sub_mchid-modify-settlement"},{"text":"<span class=\\"verb get\\">GET</span>查询结算账户API","link":"/en/api/apply4sub/get-v3-apply4sub-sub_merchants-sub_mchid-settlement"}]}],"/en/api/apply4subject/":[{"text":"All operations","link":"/en/api/"},{"text":"风险合规∙开户意愿确认","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商户开户意愿申请单审核结果API","link":"/en/api/apply4subject/get-v3-apply4subject-applyment"},{"text":"<span class=\\"verb post\\">POST</span>提交商户开户意愿申请单API","link":"/en/api/apply4subject/post-v3-apply4subject-applyment"},{"text":"<span class=\\"verb get\\">GET</span>获取商户开户意愿确认状态API","link":"/en/api/apply4subject/get-v3-apply4subject-applyment-merchants-sub_mchid-state"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户开户意愿申请单API","link":"/en/api/apply4subject/post-v3-apply4subject-applyment-applyment_id-cancel"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户开户意愿申请单API","link":"/en/api/apply4subject/post-v3-apply4subject-applyment-business_code-cancel"}]}],"/en/api/applyment4sub/":[{"text":"All operations","link":"/en/api/"},{"text":"服务商∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过申请单号查询申请状态","link":"/en/api/applyment4sub/get-v3-applyment4sub-applyment-applyment_id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>通过业务申请编号查询申请状态","link":"/en/api/applyment4sub/get-v3-applyment4sub-applyment-business_code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>提交申请单API","link":"/en/api/applyment4sub/post-v3-applyment4sub-applyment"}]}],"/en/api/bank-batch-transfer/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账∙银行模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询明细电子回单受理结果API","link":"/en/api/bank-batch-transfer/get-v3-bank-batch-transfer-receipt-detail-receipts"},{"text":"<span class=\\"verb post\\">POST</span>受理明细电子回单API","link":"/en/api/bank-batch-transfer/post-v3-bank-batch-transfer-receipt-detail-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询汇总电子回单受理结果API","link":"/en/api/bank-batch-transfer/get-v3-bank-batch-transfer-receipt-summary-receipts"},{"text":"<span class=\\"verb post\\">POST</span>受理汇总电子回单API","link":"/en/api/bank-batch-transfer/post-v3-bank-batch-transfer-receipt-summary-receipts"}]}],"/en/api/bank-transfer/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账∙银行模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/en/api/bank-transfer/post-v3-bank-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单API","link":"/en/api/bank-transfer/get-v3-bank-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付明细单号查询明细单API","link":"/en/api/bank-transfer/get-v3-bank-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>银行批次单号查询批次单API","link":"/en/api/bank-transfer/get-v3-bank-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>银行明细单号查询明细单API","link":"/en/api/bank-transfer/get-v3-bank-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"}]}],"/en/api/bill/":[{"text":"All operations","link":"/en/api/"},{"text":"基础支付∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请资金账单API","link":"/en/api/bill/get-v3-bill-fundflowbill"},{"text":"<span class=\\"verb get\\">GET</span>申请单个子商户资金账单API","link":"/en/api/bill/get-v3-bill-sub-merchant-fundflowbill"},{"text":"<span class=\\"verb get\\">GET</span>申请交易账单API","link":"/en/api/bill/get-v3-bill-tradebill"}]}],"/en/api/billdownload/":[{"text":"All operations","link":"/en/api/"},{"text":"基础支付∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载账单API","link":"/en/api/billdownload/get-v3-billdownload-file"}]}],"/en/api/brand-basic/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙品牌入驻","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获得品牌已授权且在生效中的产品权限信息","link":"/en/api/brand-basic/get-v3-brand-basic-partner-brands-brand_id-product-authorities"}]}],"/en/api/brand-card-member/":[{"text":"All operations","link":"/en/api/"},{"text":"品牌商户∙商家名片会员","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表","link":"/en/api/brand-card-member/get-brand-card-member-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板","link":"/en/api/brand-card-member/post-brand-card-member-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息","link":"/en/api/brand-card-member/get-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息","link":"/en/api/brand-card-member/patch-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板","link":"/en/api/brand-card-member/delete-brand-card-member-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>作废会员卡模板","link":"/en/api/brand-card-member/post-brand-card-member-cards-card_id-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员展示付款码组件预授权","link":"/en/api/brand-card-member/post-brand-card-member-pay-view-tokens"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员入会组件预授权","link":"/en/api/brand-card-member/post-brand-card-member-pre-auth-tokens"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡","link":"/en/api/brand-card-member/get-brand-card-member-user-cards"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡","link":"/en/api/brand-card-member/post-brand-card-member-user-cards-import-by-openid"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡","link":"/en/api/brand-card-member/post-brand-card-member-user-cards-import-by-phone"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息","link":"/en/api/brand-card-member/get-brand-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息","link":"/en/api/brand-card-member/patch-brand-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb post\\">POST</span>同步会员开通结果","link":"/en/api/brand-card-member/post-brand-card-member-user-cards-user_card_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡","link":"/en/api/brand-card-member/post-brand-card-member-user-cards-user_card_code-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>创建用户动态信息","link":"/en/api/brand-card-member/post-brand-card-member-user-feeds"},{"text":"<span class=\\"verb post\\">POST</span>同步积分兑券结果","link":"/en/api/brand-card-member/post-brand-card-member-user-points-exchange-coupon-confirm"},{"text":"<span class=\\"verb post\\">POST</span>同步积分余额","link":"/en/api/brand-card-member/post-brand-card-member-user-points-sync"}]},{"text":"品牌商户∙商家名片会员活动","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动列表","link":"/en/api/brand-card-member/get-brand-card-member-membership-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌会员发券活动","link":"/en/api/brand-card-member/post-brand-card-member-membership-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动","link":"/en/api/brand-card-member/get-brand-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改品牌会员发券活动信息","link":"/en/api/brand-card-member/patch-brand-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止品牌会员发券活动","link":"/en/api/brand-card-member/post-brand-card-member-membership-activities-activity_id-terminate"}]}],"/en/api/brand-marketing/":[{"text":"All operations","link":"/en/api/"},{"text":"品牌商户∙商品券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询投放计划列表","link":"/en/api/brand-marketing/get-brand-marketing-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb post\\">POST</span>创建投放计划","link":"/en/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新投放计划","link":"/en/api/brand-marketing/patch-brand-marketing-delivery-plan-delivery-plans-plan_id"},{"text":"<span class=\\"verb post\\">POST</span>提交投放计划","link":"/en/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans-plan_id-submit"},{"text":"<span class=\\"verb post\\">POST</span>终止投放计划","link":"/en/api/brand-marketing/post-brand-marketing-delivery-plan-delivery-plans-plan_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>图片上传","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-media-upload-image"},{"text":"<span class=\\"verb get\\">GET</span>获取商品券事件通知地址","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>设置商品券事件通知地址","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>创建商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券","link":"/en/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-deactivate"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券批次列表","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券指定批次","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券指定批次","link":"/en/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb post\\">POST</span>批次关联门店","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associate-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询批次关联门店列表","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associated-stores"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券批次","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>批次取消关联门店","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次发放预算","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>预上传券Code","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes"},{"text":"<span class=\\"verb get\\">GET</span>指定券状态查询用户商品券列表","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户商品券详情","link":"/en/api/brand-marketing/get-brand-marketing-product-coupon-users-openid-coupons-coupon_code"},{"text":"<span class=\\"verb post\\">POST</span>确认发放用户商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>退券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-return"},{"text":"<span class=\\"verb post\\">POST</span>核销用户商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupons-coupon_code-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券批次组","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-pre-send-coupon-bundle"}]},{"text":"品牌商户∙商品券∙批次组","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次组","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券批次组","link":"/en/api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量关联门店","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-associate-stores"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量取消关联门店","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次组发放预算","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券批次组","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupon-bundles"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券组","link":"/en/api/brand-marketing/post-brand-marketing-product-coupon-users-openid-coupon-bundles-user_coupon_bundle_id-deactivate"}]}],"/en/api/brand-store/":[{"text":"All operations","link":"/en/api/"},{"text":"品牌商户∙品牌门店","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店列表","link":"/en/api/brand-store/get-brand-store-brandstores"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌门店","link":"/en/api/brand-store/post-brand-store-brandstores"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店","link":"/en/api/brand-store/get-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新品牌门店","link":"/en/api/brand-store/patch-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除品牌门店","link":"/en/api/brand-store/delete-brand-store-brandstores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定收款商户号","link":"/en/api/brand-store/post-brand-store-brandstores-store_id-bindrecipient"},{"text":"<span class=\\"verb post\\">POST</span>暂停门店营业","link":"/en/api/brand-store/post-brand-store-brandstores-store_id-close"},{"text":"<span class=\\"verb post\\">POST</span>恢复门店营业","link":"/en/api/brand-store/post-brand-store-brandstores-store_id-resume"},{"text":"<span class=\\"verb post\\">POST</span>解绑收款商户号","link":"/en/api/brand-store/post-brand-store-brandstores-store_id-unbindrecipient"}]}],"/en/api/brand/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙品牌入驻","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交入驻申请","link":"/en/api/brand/post-v3-brand-applyments"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询申请状态","link":"/en/api/brand/get-v3-brand-applyments-applyment-id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>根据业务申请编号查询申请状态","link":"/en/api/brand/get-v3-brand-applyments-business-code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请","link":"/en/api/brand/post-v3-brand-applyments-cancel-applyment"}]},{"text":"品牌∙商家名片配置","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商家名片配置申请状态","link":"/en/api/brand/get-v3-brand-card-card-configs"},{"text":"<span class=\\"verb post\\">POST</span>提交商家名片配置申请","link":"/en/api/brand/post-v3-brand-card-card-configs"},{"text":"<span class=\\"verb post\\">POST</span>撤销商家名片配置申请","link":"/en/api/brand/post-v3-brand-card-card-configs-cancel-applyment"},{"text":"<span class=\\"verb get\\">GET</span>获取商家名片预览二维码","link":"/en/api/brand/get-v3-brand-card-card-configs-preview-url"},{"text":"<span class=\\"verb post\\">POST</span>发布商家名片配置","link":"/en/api/brand/post-v3-brand-card-card-configs-publish"}]},{"text":"品牌∙交易连接名片","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询已生效交易连接名片规则","link":"/en/api/brand/get-v3-brand-card-card-links"},{"text":"<span class=\\"verb post\\">POST</span>添加交易连接名片规则申请","link":"/en/api/brand/post-v3-brand-card-card-links"},{"text":"<span class=\\"verb get\\">GET</span>根据业务申请编号查询添加申请状态","link":"/en/api/brand/get-v3-brand-card-card-links-business-code-business_code"},{"text":"<span class=\\"verb post\\">POST</span>撤销交易连接名片配置申请","link":"/en/api/brand/post-v3-brand-card-card-links-cancel-applyment"},{"text":"<span class=\\"verb post\\">POST</span>解除已生效交易连接名片场景","link":"/en/api/brand/post-v3-brand-card-card-links-unbind-card-link"}]},{"text":"经营工具∙摇优惠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询摇优惠活动列表","link":"/en/api/brand/get-v3-brand-marketing-shake-activities-activities"}]},{"text":"商家名片会员","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表","link":"/en/api/brand/get-v3-brand-partner-card-member-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板","link":"/en/api/brand/post-v3-brand-partner-card-member-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息","link":"/en/api/brand/get-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息","link":"/en/api/brand/patch-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板","link":"/en/api/brand/delete-v3-brand-partner-card-member-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>作废会员卡模板","link":"/en/api/brand/post-v3-brand-partner-card-member-cards-card_id-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>品牌会员展示付款码组件预授权","link":"/en/api/brand/post-v3-brand-partner-card-member-pay-view-tokens"},{"text":"<span class=\\"verb post\\">POST</span>入会组件预授权","link":"/en/api/brand/post-v3-brand-partner-card-member-pre-auth-tokens"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡","link":"/en/api/brand/get-v3-brand-partner-card-member-user-cards"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡","link":"/en/api/brand/post-v3-brand-partner-card-member-user-cards-import-by-openid"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡","link":"/en/api/brand/post-v3-brand-partner-card-member-user-cards-import-by-phone"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息","link":"/en/api/brand/get-v3-brand-partner-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息","link":"/en/api/brand/patch-v3-brand-partner-card-member-user-cards-user_card_code"},{"text":"<span class=\\"verb post\\">POST</span>同步会员开通结果","link":"/en/api/brand/post-v3-brand-partner-card-member-user-cards-user_card_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡","link":"/en/api/brand/post-v3-brand-partner-card-member-user-cards-user_card_code-invalidate"},{"text":"<span class=\\"verb post\\">POST</span>创建用户动态信息","link":"/en/api/brand/post-v3-brand-partner-card-member-user-feeds"},{"text":"<span class=\\"verb post\\">POST</span>同步积分兑券结果","link":"/en/api/brand/post-v3-brand-partner-card-member-user-points-exchange-coupon-confirm"},{"text":"<span class=\\"verb post\\">POST</span>同步积分余额","link":"/en/api/brand/post-v3-brand-partner-card-member-user-points-sync"}]},{"text":"商家名片会员活动","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动列表","link":"/en/api/brand/get-v3-brand-partner-card-member-membership-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌会员发券活动","link":"/en/api/brand/post-v3-brand-partner-card-member-membership-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌会员发券活动","link":"/en/api/brand/get-v3-brand-partner-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改品牌会员发券活动信息","link":"/en/api/brand/patch-v3-brand-partner-card-member-membership-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止品牌会员发券活动","link":"/en/api/brand/post-v3-brand-partner-card-member-membership-activities-activity_id-terminate"}]},{"text":"经营工具∙品牌门店","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>列表查询品牌门店信息","link":"/en/api/brand/get-v3-brand-partner-store-brandstores"},{"text":"<span class=\\"verb post\\">POST</span>创建品牌门店","link":"/en/api/brand/post-v3-brand-partner-store-brandstores"},{"text":"<span class=\\"verb get\\">GET</span>查询品牌门店","link":"/en/api/brand/get-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新品牌门店","link":"/en/api/brand/patch-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除品牌门店","link":"/en/api/brand/delete-v3-brand-partner-store-brandstores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定收款商户号","link":"/en/api/brand/post-v3-brand-partner-store-brandstores-store_id-bindrecipient"},{"text":"<span class=\\"verb post\\">POST</span>暂停门店营业","link":"/en/api/brand/post-v3-brand-partner-store-brandstores-store_id-close"},{"text":"<span class=\\"verb post\\">POST</span>恢复门店营业","link":"/en/api/brand/post-v3-brand-partner-store-brandstores-store_id-resume"},{"text":"<span class=\\"verb post\\">POST</span>解绑收款商户号","link":"/en/api/brand/post-v3-brand-partner-store-brandstores-store_id-unbindrecipient"}]},{"text":"经营工具∙连锁品牌∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询最大分账比例API","link":"/en/api/brand/get-v3-brand-profitsharing-brand-configs-brand_mchid"},{"text":"<span class=\\"verb post\\">POST</span>完结分账API","link":"/en/api/brand/post-v3-brand-profitsharing-finish-order"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/en/api/brand/get-v3-brand-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/en/api/brand/post-v3-brand-profitsharing-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余待分金额API","link":"/en/api/brand/get-v3-brand-profitsharing-orders-transaction_id-amounts"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/en/api/brand/post-v3-brand-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方API","link":"/en/api/brand/post-v3-brand-profitsharing-receivers-delete"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果API","link":"/en/api/brand/get-v3-brand-profitsharing-returnorders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退API","link":"/en/api/brand/post-v3-brand-profitsharing-returnorders"}]}],"/en/api/businesscircle/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙智慧商圈","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商圈会员停车状态同步","link":"/en/api/businesscircle/post-v3-businesscircle-parkings"},{"text":"<span class=\\"verb post\\">POST</span>商圈会员积分同步","link":"/en/api/businesscircle/post-v3-businesscircle-points-notify"},{"text":"<span class=\\"verb get\\">GET</span>商圈积分授权查询","link":"/en/api/businesscircle/get-v3-businesscircle-user-authorizations-openid"},{"text":"<span class=\\"verb get\\">GET</span>商圈会员待积分状态查询","link":"/en/api/businesscircle/get-v3-businesscircle-users-openid-points-commit_status"}]}],"/en/api/capital/":[{"text":"All operations","link":"/en/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询省份列表API","link":"/en/api/capital/get-v3-capital-capitallhh-areas-provinces"},{"text":"<span class=\\"verb get\\">GET</span>查询城市列表API","link":"/en/api/capital/get-v3-capital-capitallhh-areas-provinces-province_code-cities"},{"text":"<span class=\\"verb get\\">GET</span>查询支持对公业务的银行列表API","link":"/en/api/capital/get-v3-capital-capitallhh-banks-corporate-banking"},{"text":"<span class=\\"verb get\\">GET</span>查询支持个人业务的银行列表API","link":"/en/api/capital/get-v3-capital-capitallhh-banks-personal-banking"},{"text":"<span class=\\"verb get\\">GET</span>获取对私银行卡号开户银行API","link":"/en/api/capital/get-v3-capital-capitallhh-banks-search-banks-by-bank-account"},{"text":"<span class=\\"verb get\\">GET</span>查询支行列表API","link":"/en/api/capital/get-v3-capital-capitallhh-banks-bank_alias_code-branches"}]}],"/en/api/catering/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙微信点餐","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>点餐订单信息同步（渠道商/服务商）","link":"/en/api/catering/post-v3-catering-orders-sync-status"}]}],"/en/api/certificates/":[{"text":"All operations","link":"/en/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/en/api/certificates/get-v3-certificates"}]}],"/en/api/combine-transactions/":[{"text":"All operations","link":"/en/api/"},{"text":"基础支付∙合单","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>合单下单-APP支付API","link":"/en/api/combine-transactions/post-v3-combine-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-H5支付API","link":"/en/api/combine-transactions/post-v3-combine-transactions-h5"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-JSAPI支付API","link":"/en/api/combine-transactions/post-v3-combine-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>合单下单-Native支付API","link":"/en/api/combine-transactions/post-v3-combine-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>合单查询订单API","link":"/en/api/combine-transactions/get-v3-combine-transactions-out-trade-no-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>合单关闭订单API","link":"/en/api/combine-transactions/post-v3-combine-transactions-out-trade-no-combine_out_trade_no-close"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>个人收款交易通过微信支付订单号查单","link":"/en/api/combine-transactions/get-v3-combine-transactions-id-combine_transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>个人收款交易下单-小程序","link":"/en/api/combine-transactions/post-v3-combine-transactions-miniprogram"}]}],"/en/api/compliance/":[{"text":"All operations","link":"/en/api/"},{"text":"风险合规∙不活跃商户身份核实","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起不活跃商户身份核实","link":"/en/api/compliance/post-v3-compliance-inactive-merchant-identity-verification-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询不活跃商户身份核实结果","link":"/en/api/compliance/get-v3-compliance-inactive-merchant-identity-verification-merchants-sub_mchid-verifications-verification_id"}]}],"/en/api/credit-repayment/":[{"text":"All operations","link":"/en/api/"},{"text":"自动还款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP预签约自动还款协议","link":"/en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-app-presign"},{"text":"<span class=\\"verb post\\">POST</span>H5预签约自动还款协议","link":"/en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-h5-presign"},{"text":"<span class=\\"verb post\\">POST</span>解除自动还款协议","link":"/en/api/credit-repayment/post-v3-credit-repayment-partner-contracts-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询自动还款协议","link":"/en/api/credit-repayment/get-v3-credit-repayment-partner-contracts-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>发起还款","link":"/en/api/credit-repayment/post-v3-credit-repayment-partner-deduct-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询还款单","link":"/en/api/credit-repayment/get-v3-credit-repayment-partner-deduct-orders-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>预约还款","link":"/en/api/credit-repayment/post-v3-credit-repayment-partner-schedule-records-batch-create"},{"text":"<span class=\\"verb get\\">GET</span>查询预约还款记录","link":"/en/api/credit-repayment/get-v3-credit-repayment-partner-schedule-records-out_record_id"}]}],"/en/api/discount-card/":[{"text":"All operations","link":"/en/api/"},{"text":"支付分∙先享卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预受理领卡请求API","link":"/en/api/discount-card/post-v3-discount-card-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询先享卡订单API","link":"/en/api/discount-card/get-v3-discount-card-cards-out_card_code"},{"text":"<span class=\\"verb post\\">POST</span>增加用户记录API","link":"/en/api/discount-card/post-v3-discount-card-cards-out_card_code-add-user-records"},{"text":"<span class=\\"verb get\\">GET</span>通过先享卡订单号查询订单API","link":"/en/api/discount-card/get-v3-discount-card-orders-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>通过先享卡订单号查询订单API","link":"/en/api/discount-card/get-v3-discount-card-orders-out_order_no"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新先享卡订单API","link":"/en/api/discount-card/patch-v3-discount-card-orders-out_order_no"}]}],"/en/api/ebike/":[{"text":"All operations","link":"/en/api/"},{"text":"电动自行车行业代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预开通服务API","link":"/en/api/ebike/post-v3-ebike-charge-contracts-preopen"},{"text":"<span class=\\"verb get\\">GET</span>通过签约号查询用户状态API","link":"/en/api/ebike/get-v3-ebike-charge-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>创建用户当次充电代扣凭证API","link":"/en/api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm"},{"text":"<span class=\\"verb post\\">POST</span>充电自行车代扣受理扣款API","link":"/en/api/ebike/post-v3-ebike-charge-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/en/api/ebike/get-v3-ebike-charge-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/en/api/ebike/get-v3-ebike-charge-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>通过用户标识查询用户状态API","link":"/en/api/ebike/get-v3-ebike-charge-users-openid-contract"}]}],"/en/api/ecommerce/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙注销","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交注销提现申请","link":"/en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>微信支付注销提现申请单号查询申请单状态","link":"/en/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-applyment-id-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>平台代商户确认注销","link":"/en/api/ecommerce/post-v3-ecommerce-account-apply-cancel-withdraw-confirm"},{"text":"<span class=\\"verb get\\">GET</span>商户注销提现申请单号查询申请单状态","link":"/en/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>商户注销资格校验","link":"/en/api/ecommerce/get-v3-ecommerce-account-apply-cancel-withdraw-validate-cancel-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>提交注销申请单","link":"/en/api/ecommerce/post-v3-ecommerce-account-cancel-applications"},{"text":"<span class=\\"verb post\\">POST</span>图片上传API","link":"/en/api/ecommerce/post-v3-ecommerce-account-cancel-applications-media"},{"text":"<span class=\\"verb get\\">GET</span>查询注销单状态","link":"/en/api/ecommerce/get-v3-ecommerce-account-cancel-applications-out-apply-no-out_apply_no"}]},{"text":"收付通∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过业务申请编号查询申请状态","link":"/en/api/ecommerce/get-v3-ecommerce-applyments-out-request-no-out_request_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请单-使用业务申请编号","link":"/en/api/ecommerce/post-v3-ecommerce-applyments-out-request-no-out_request_no-revoke"},{"text":"<span class=\\"verb post\\">POST</span>提交申请单","link":"/en/api/ecommerce/post-v3-ecommerce-applyments-submit-account-hosting-applyment"},{"text":"<span class=\\"verb post\\">POST</span>平台代理签约核身","link":"/en/api/ecommerce/post-v3-ecommerce-applyments-submit-sign-verify-info"},{"text":"<span class=\\"verb get\\">GET</span>通过申请单ID查询申请状态","link":"/en/api/ecommerce/get-v3-ecommerce-applyments-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销申请单-使用申请单号","link":"/en/api/ecommerce/post-v3-ecommerce-applyments-applyment_id-revoke"},{"text":"<span class=\\"verb post\\">POST</span>二级商户进件API","link":"/en/api/ecommerce/post-v3-ecommerce-applyments"}]},{"text":"收付通∙账单","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请二级商户资金账单API","link":"/en/api/ecommerce/get-v3-ecommerce-bill-fundflowbill"}]},{"text":"收付通∙合单代扣","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询协议API","link":"/en/api/ecommerce/get-v3-ecommerce-combine-papay-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>商户协议号解约协议API","link":"/en/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>APP方式预签约API","link":"/en/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>小程序方式预签约API","link":"/en/api/ecommerce/post-v3-ecommerce-combine-papay-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>电商合单委托代扣支付API","link":"/en/api/ecommerce/post-v3-ecommerce-combine-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>电商合单委托代扣查询订单API","link":"/en/api/ecommerce/get-v3-ecommerce-combine-papay-transactions-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>电商合单委托代扣撤销订单API","link":"/en/api/ecommerce/post-v3-ecommerce-combine-papay-transactions-combine_out_trade_no-reverse"}]},{"text":"收付通∙余额","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询二级商户账户实时余额API","link":"/en/api/ecommerce/get-v3-ecommerce-fund-balance-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户账户日终余额API","link":"/en/api/ecommerce/get-v3-ecommerce-fund-enddaybalance-sub_mchid"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>账户余额提现API","link":"/en/api/ecommerce/post-v3-ecommerce-fund-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>商户提现单号查询","link":"/en/api/ecommerce/get-v3-ecommerce-fund-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>微信支付提现单号查询","link":"/en/api/ecommerce/get-v3-ecommerce-fund-withdraw-withdraw_id"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>根据业务申请单号查签约信息","link":"/en/api/ecommerce/get-v3-ecommerce-individual-contracts-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>APP场景预签约（需要实名验证）","link":"/en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-app"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预签约（需要实名验证）","link":"/en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-with-real-name-identity-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>APP场景预签约","link":"/en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预签约","link":"/en/api/ecommerce/post-v3-ecommerce-individual-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb get\\">GET</span>查询个人收款方授权结果","link":"/en/api/ecommerce/get-v3-ecommerce-individual-contracts-openid"}]},{"text":"收付通∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请二级商户商家转账授权","link":"/en/api/ecommerce/post-v3-ecommerce-mch-transfer-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户商家转账授权状态","link":"/en/api/ecommerce/get-v3-ecommerce-mch-transfer-authorizations-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/en/api/ecommerce/post-v3-ecommerce-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/en/api/ecommerce/get-v3-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/en/api/ecommerce/post-v3-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb get\\">GET</span>微信转账单号查询转账单","link":"/en/api/ecommerce/get-v3-ecommerce-mch-transfer-transfer-bills-transfer-bill-no-transfer_bill_no"}]},{"text":"收付通∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询售后服务分账结果","link":"/en/api/ecommerce/get-v3-ecommerce-profitsharing-after-sales-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求售后服务分账","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-after-sales-orders"},{"text":"<span class=\\"verb post\\">POST</span>完结分账API","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-finish-order"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/en/api/ecommerce/get-v3-ecommerce-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余待分金额API","link":"/en/api/ecommerce/get-v3-ecommerce-profitsharing-orders-transaction_id-amounts"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方API","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-receivers-delete"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果API","link":"/en/api/ecommerce/get-v3-ecommerce-profitsharing-returnorders"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退API","link":"/en/api/ecommerce/post-v3-ecommerce-profitsharing-returnorders"}]},{"text":"收付通∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>退款申请API","link":"/en/api/ecommerce/post-v3-ecommerce-refunds-apply"},{"text":"<span class=\\"verb get\\">GET</span>通过微信支付退款单号查询退款","link":"/en/api/ecommerce/get-v3-ecommerce-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>通过商户退款单号查询退款","link":"/en/api/ecommerce/get-v3-ecommerce-refunds-out-refund-no-out_refund_no"},{"text":"<span class=\\"verb post\\">POST</span>发起异常退款","link":"/en/api/ecommerce/post-v3-ecommerce-refunds-refund_id-apply-abnormal-refund"},{"text":"<span class=\\"verb get\\">GET</span>查询垫付回补结果API","link":"/en/api/ecommerce/get-v3-ecommerce-refunds-refund_id-return-advance"},{"text":"<span class=\\"verb post\\">POST</span>垫付退款回补API","link":"/en/api/ecommerce/post-v3-ecommerce-refunds-refund_id-return-advance"}]},{"text":"收付通∙补差","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>取消补差API","link":"/en/api/ecommerce/post-v3-ecommerce-subsidies-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求补差API","link":"/en/api/ecommerce/post-v3-ecommerce-subsidies-create"},{"text":"<span class=\\"verb post\\">POST</span>请求补差回退API","link":"/en/api/ecommerce/post-v3-ecommerce-subsidies-return"}]}],"/en/api/edu-papay/":[{"text":"All operations","link":"/en/api/"},{"text":"教育续费通","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过协议号查询签约API","link":"/en/api/edu-papay/get-v3-edu-papay-contracts-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预签约API","link":"/en/api/edu-papay/post-v3-edu-papay-contracts-presign"},{"text":"<span class=\\"verb delete\\">DELETE</span>解约API","link":"/en/api/edu-papay/delete-v3-edu-papay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>教育通扣款受理API","link":"/en/api/edu-papay/post-v3-edu-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>微信订单号查单API","link":"/en/api/edu-papay/get-v3-edu-papay-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查单API","link":"/en/api/edu-papay/get-v3-edu-papay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>发送扣款预通知API","link":"/en/api/edu-papay/post-v3-edu-papay-user-notifications-contract_id-send"},{"text":"<span class=\\"verb get\\">GET</span>通过用户标识查询签约API","link":"/en/api/edu-papay/get-v3-edu-papay-user-openid-contracts"}]}],"/en/api/edu-star/":[{"text":"All operations","link":"/en/api/"},{"text":"学生卡身份权益","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过QQ账号查询核销订单列表API","link":"/en/api/edu-star/get-v3-edu-star-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建核销订单API","link":"/en/api/edu-star/post-v3-edu-star-orders"},{"text":"<span class=\\"verb get\\">GET</span>通过微信用户标识查询用户信息API","link":"/en/api/edu-star/get-v3-edu-star-users-openid-wechat_openid"},{"text":"<span class=\\"verb get\\">GET</span>通过QQ账号查询用户信息API","link":"/en/api/edu-star/get-v3-edu-star-users-qq-qq"}]}],"/en/api/eduschoolpay/":[{"text":"All operations","link":"/en/api/"},{"text":"校园轻松付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>预签约API","link":"/en/api/eduschoolpay/post-v3-eduschoolpay-contracts-presign"},{"text":"<span class=\\"verb get\\">GET</span>通过协议号查询签约API","link":"/en/api/eduschoolpay/get-v3-eduschoolpay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>商户主动解约API","link":"/en/api/eduschoolpay/post-v3-eduschoolpay-contracts-contract_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>扣款API","link":"/en/api/eduschoolpay/post-v3-eduschoolpay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查单API","link":"/en/api/eduschoolpay/get-v3-eduschoolpay-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查单API","link":"/en/api/eduschoolpay/get-v3-eduschoolpay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户签约列表API","link":"/en/api/eduschoolpay/get-v3-eduschoolpay-users-openid-contracts"},{"text":"<span class=\\"verb get\\">GET</span>商户查询用户欠款状态API","link":"/en/api/eduschoolpay/get-v3-eduschoolpay-users-openid-debt-state"}]}],"/en/api/express/":[{"text":"All operations","link":"/en/api/"},{"text":"微信寄快递","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>用户openid转换API","link":"/en/api/express/post-v3-express-users-openid-transform"}]}],"/en/api/facemch/":[{"text":"All operations","link":"/en/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询用户授权的实名信息","link":"/en/api/facemch/get-v3-facemch-users-face_sid"}]}],"/en/api/fund-app/":[{"text":"All operations","link":"/en/api/"},{"text":"品牌红包","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>品牌商户发放红包","link":"/en/api/fund-app/post-v3-fund-app-brand-redpacket-brand-merchant-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单","link":"/en/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-batches-batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单","link":"/en/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-batches-batch_no-details-detail_no"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单","link":"/en/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-out-batches-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单","link":"/en/api/fund-app/get-v3-fund-app-brand-redpacket-brand-merchant-out-batches-out_batch_no-out-details-out_detail_no"}]},{"text":"资金应用∙转账∙用户确认模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户单号申请电子回单","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-elecsign-out-bill-no"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询电子回单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-elecsign-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>微信单号申请电子回单","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-elecsign-transfer-bill-no"},{"text":"<span class=\\"verb get\\">GET</span>微信单号查询电子回单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-elecsign-transfer-bill-no-transfer_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>申请单笔转账电子回单","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-electronic-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔转账电子回单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-electronic-receipts-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>申请子商户商家转账授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-sub-mch-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户商家转账授权状态","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-sub-mch-authorizations-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>发起转账并完成自动收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-pre-transfer-with-authorization"},{"text":"<span class=\\"verb post\\">POST</span>转账（用户自动收款）","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-transfer-bills-transfer"},{"text":"<span class=\\"verb post\\">POST</span>申请免确认收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询自动收款授权","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-user-confirm-authorizations-out_authorization_no"},{"text":"<span class=\\"verb post\\">POST</span>解除免确认收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-user-confirm-authorizations-out_authorization_no-close"},{"text":"<span class=\\"verb post\\">POST</span>发起转账","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询转账单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-transfer-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>发起转账并完成自动收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-pre-transfer-with-authorization"},{"text":"<span class=\\"verb get\\">GET</span>微信转账单号查询转账单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-transfer-bills-transfer-bill-no-transfer_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>用户授权后转账","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-bills-transfer"},{"text":"<span class=\\"verb post\\">POST</span>申请免确认收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-user-confirm-authorization"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询自动收款授权","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-user-confirm-authorization-out-authorization-no-out_authorization_no"},{"text":"<span class=\\"verb post\\">POST</span>解除免确认收款授权","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-user-confirm-authorization-out-authorization-no-out_authorization_no-close"}]},{"text":"资金应用∙公益捐赠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询预算出资的电子回单","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-budget-out_budget_no-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>申请预算出资的电子回单","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-budget-out_budget_no-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>申请公益捐赠预算","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询公益捐赠预算详情","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-charity-budget-out_budget_no"},{"text":"<span class=\\"verb post\\">POST</span>解锁公益捐赠预算","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-budget-out_budget_no-unlock"},{"text":"<span class=\\"verb post\\">POST</span>发起公益捐赠","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-partner-charity-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>商户单号查询公益捐赠详情","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-partner-charity-transfer-bills-out-transfer-no-out_transfer_no"}]},{"text":"资金应用∙转账∙QQ钱包","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起转账到QQ钱包","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询转账到QQ钱包的结果","link":"/en/api/fund-app/get-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销转账到QQ钱包","link":"/en/api/fund-app/post-v3-fund-app-mch-transfer-transfer-to-qq-wallet-bills-out_bill_no-cancel"}]}],"/en/api/funds-to-oversea/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取购付汇账单文件下载链接API","link":"/en/api/funds-to-oversea/get-v3-funds-to-oversea-bill-download-url"},{"text":"<span class=\\"verb post\\">POST</span>申请资金出境API","link":"/en/api/funds-to-oversea/post-v3-funds-to-oversea-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询出境结果API","link":"/en/api/funds-to-oversea/get-v3-funds-to-oversea-orders-out_order_id"},{"text":"<span class=\\"verb post\\">POST</span>申请资金出境退回","link":"/en/api/funds-to-oversea/post-v3-funds-to-oversea-return-return-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询出境退回结果（通过商户出境退回单号）","link":"/en/api/funds-to-oversea/get-v3-funds-to-oversea-return-return-orders-out-return-no-out_return_no"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余可出境余额API","link":"/en/api/funds-to-oversea/get-v3-funds-to-oversea-transactions-transaction_id-available_abroad_amounts"}]}],"/en/api/global-v3/":[{"text":"All operations","link":"/en/api/"},{"text":"跨境∙报关","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>报关查询API","link":"/en/api/global-v3/get-global-v3-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关API","link":"/en/api/global-v3/post-global-v3-customs-orders"},{"text":"<span class=\\"verb patch\\">PATCH</span>报关信息修改API","link":"/en/api/global-v3/patch-global-v3-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关重推API","link":"/en/api/global-v3/post-global-v3-customs-redeclare"},{"text":"<span class=\\"verb post\\">POST</span>身份信息校验API","link":"/en/api/global-v3/post-global-v3-customs-verify-certificate"}]}],"/en/api/goldplan/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙点金计划","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商家小票管理API","link":"/en/api/goldplan/post-v3-goldplan-merchants-changecustompagestatus"},{"text":"<span class=\\"verb post\\">POST</span>点金计划管理API","link":"/en/api/goldplan/post-v3-goldplan-merchants-changegoldplanstatus"},{"text":"<span class=\\"verb post\\">POST</span>关闭广告展示API","link":"/en/api/goldplan/post-v3-goldplan-merchants-close-advertising-show"},{"text":"<span class=\\"verb patch\\">PATCH</span>开通广告展示API","link":"/en/api/goldplan/patch-v3-goldplan-merchants-open-advertising-show"},{"text":"<span class=\\"verb post\\">POST</span>同业过滤标签管理API","link":"/en/api/goldplan/post-v3-goldplan-merchants-set-advertising-industry-filter"}]}],"/en/api/gov/":[{"text":"All operations","link":"/en/api/"},{"text":"国补专区","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>查询审核结果","link":"/en/api/gov/post-v3-gov-subsidy-audit-cup-invalid"},{"text":"<span class=\\"verb post\\">POST</span>查询审核结果","link":"/en/api/gov/post-v3-gov-subsidy-audit-cup-query"},{"text":"<span class=\\"verb post\\">POST</span>同步非银联支付交易退款信息","link":"/en/api/gov/post-v3-gov-subsidy-audit-cup-refund-sync"},{"text":"<span class=\\"verb post\\">POST</span>更新审核数据","link":"/en/api/gov/post-v3-gov-subsidy-audit-cup-update"},{"text":"<span class=\\"verb post\\">POST</span>上传审核数据","link":"/en/api/gov/post-v3-gov-subsidy-audit-cup-upload"},{"text":"<span class=\\"verb post\\">POST</span>企业信息查询","link":"/en/api/gov/post-v3-gov-subsidy-companies-query"},{"text":"<span class=\\"verb post\\">POST</span>商品信息上传","link":"/en/api/gov/post-v3-gov-subsidy-goods-upload"},{"text":"<span class=\\"verb post\\">POST</span>N品类同步资格核销信息","link":"/en/api/gov/post-v3-gov-subsidy-n-qualifications-sync"},{"text":"<span class=\\"verb get\\">GET</span>查询补贴资格","link":"/en/api/gov/get-v3-gov-subsidy-qualification"},{"text":"<span class=\\"verb post\\">POST</span>取消资格(透传模式)","link":"/en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-cancel"},{"text":"<span class=\\"verb post\\">POST</span>领取资格(透传模式)","link":"/en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-claim"},{"text":"<span class=\\"verb post\\">POST</span>批量查询用户资格(透传模式)","link":"/en/api/gov/post-v3-gov-subsidy-qualifications-passthrough-query"},{"text":"<span class=\\"verb post\\">POST</span>批量查询用户资格","link":"/en/api/gov/post-v3-gov-subsidy-qualifications-query"},{"text":"<span class=\\"verb post\\">POST</span>同步资格核销信息","link":"/en/api/gov/post-v3-gov-subsidy-qualifications-sync"},{"text":"<span class=\\"verb post\\">POST</span>sn码锁定","link":"/en/api/gov/post-v3-gov-subsidy-sncode-lock"},{"text":"<span class=\\"verb post\\">POST</span>查询sn码状态","link":"/en/api/gov/post-v3-gov-subsidy-sncode-query"},{"text":"<span class=\\"verb post\\">POST</span>sn码解锁","link":"/en/api/gov/post-v3-gov-subsidy-sncode-unlock"},{"text":"<span class=\\"verb post\\">POST</span>交易信息查询","link":"/en/api/gov/post-v3-gov-subsidy-transactions-query"},{"text":"<span class=\\"verb post\\">POST</span>查询单日交易汇总","link":"/en/api/gov/post-v3-gov-subsidy-transactions-summary-query-day"},{"text":"<span class=\\"verb post\\">POST</span>交易信息回传","link":"/en/api/gov/post-v3-gov-subsidy-transactions-sync"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码预核销撤销","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-authcode-cancel"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码上报确认","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-authcode-commit"},{"text":"<span class=\\"verb post\\">POST</span>申请品类凭证码","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-authcode-issue"},{"text":"<span class=\\"verb post\\">POST</span>品类凭证码上报撤销","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-authcode-refund"},{"text":"<span class=\\"verb post\\">POST</span>预核销品类凭证码","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-authcode-try"},{"text":"<span class=\\"verb post\\">POST</span>商品信息查询","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-goods-query"},{"text":"<span class=\\"verb post\\">POST</span>n品类核销","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-n-qualifications-confirm"},{"text":"<span class=\\"verb post\\">POST</span>变更资格","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-alter"},{"text":"<span class=\\"verb post\\">POST</span>领取资格","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-claim"},{"text":"<span class=\\"verb post\\">POST</span>查询补贴资格","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-query"},{"text":"<span class=\\"verb post\\">POST</span>核销资格","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-qualifications-sync"},{"text":"<span class=\\"verb post\\">POST</span>sn码锁定","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-sncode-lock"},{"text":"<span class=\\"verb post\\">POST</span>sn码销售状态查询","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-sncode-query"},{"text":"<span class=\\"verb post\\">POST</span>sn码解锁","link":"/en/api/gov/post-v3-gov-subsidy-zhejiang-sncode-unlock"}]}],"/en/api/hire-power-bank/":[{"text":"All operations","link":"/en/api/"},{"text":"租用充电宝∙隔夜归还","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建保险订单","link":"/en/api/hire-power-bank/post-v3-hire-power-bank-insurance-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询保险订单详情","link":"/en/api/hire-power-bank/get-v3-hire-power-bank-insurance-orders-out_order_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户保险订单领取资格","link":"/en/api/hire-power-bank/get-v3-hire-power-bank-user-qualifications-openid"}]}],"/en/api/hk-v3/":[{"text":"All operations","link":"/en/api/"},{"text":"跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/en/api/hk-v3/get-hk-v3-certificates"},{"text":"<span class=\\"verb get\\">GET</span>查询结算资金明细API","link":"/en/api/hk-v3/get-hk-v3-settle-settlements"},{"text":"<span class=\\"verb get\\">GET</span>下载对账单","link":"/en/api/hk-v3/get-hk-v3-statements"}]},{"text":"跨境∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>子商户进件（融合钱包）","link":"/en/api/hk-v3/post-hk-v3-merchants"},{"text":"<span class=\\"verb put\\">PUT</span>修改子商户（融合钱包）","link":"/en/api/hk-v3/put-hk-v3-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户（融合钱包）","link":"/en/api/hk-v3/get-hk-v3-merchants-sub_mchid"}]},{"text":"跨境∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询所有退款","link":"/en/api/hk-v3/get-hk-v3-refunds"},{"text":"<span class=\\"verb post\\">POST</span>申请退款","link":"/en/api/hk-v3/post-hk-v3-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(微信支付退款订单号)","link":"/en/api/hk-v3/get-hk-v3-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(商户退款订单号)","link":"/en/api/hk-v3/get-hk-v3-refunds-out-refund-no-out_refund_no"}]},{"text":"跨境∙支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP支付下单","link":"/en/api/hk-v3/post-hk-v3-transactions-app"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/en/api/hk-v3/get-hk-v3-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(微信支付订单号)","link":"/en/api/hk-v3/post-hk-v3-transactions-id-transaction_id-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(微信支付订单号)","link":"/en/api/hk-v3/post-hk-v3-transactions-id-transaction_id-reverse"},{"text":"<span class=\\"verb post\\">POST</span>小程序/公众号支付下单","link":"/en/api/hk-v3/post-hk-v3-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>提交付款码支付","link":"/en/api/hk-v3/post-hk-v3-transactions-micropay"},{"text":"<span class=\\"verb post\\">POST</span>H5支付下单","link":"/en/api/hk-v3/post-hk-v3-transactions-mweb"},{"text":"<span class=\\"verb post\\">POST</span>扫码支付下单","link":"/en/api/hk-v3/post-hk-v3-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/en/api/hk-v3/get-hk-v3-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(商户订单号)","link":"/en/api/hk-v3/post-hk-v3-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/en/api/hk-v3/post-hk-v3-transactions-out-trade-no-out_trade_no-reverse"}]}],"/en/api/industry-coupon/":[{"text":"All operations","link":"/en/api/"},{"text":"营销工具∙代扣切卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>出行券切卡组件预下单API","link":"/en/api/industry-coupon/post-v3-industry-coupon-tokens"}]}],"/en/api/industry-rebate/":[{"text":"All operations","link":"/en/api/"},{"text":"智慧经营","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>回传SN和商品编码","link":"/en/api/industry-rebate/post-v3-industry-rebate-retail-industry-transactions"}]},{"text":"支付码牌∙交易","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>支付码牌/点餐码牌交易回传","link":"/en/api/industry-rebate/post-v3-industry-rebate-transactions-transaction_id"}]}],"/en/api/inspolicymgr/":[{"text":"All operations","link":"/en/api/"},{"text":"微信保单服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交保单授权信息","link":"/en/api/inspolicymgr/post-v3-inspolicymgr-deduct-authorizations"},{"text":"<span class=\\"verb get\\">GET</span>查询保单授权信息","link":"/en/api/inspolicymgr/get-v3-inspolicymgr-deduct-authorizations-out_insurance_no"},{"text":"<span class=\\"verb post\\">POST</span>上传保单","link":"/en/api/inspolicymgr/post-v3-inspolicymgr-deduct-policies"},{"text":"<span class=\\"verb get\\">GET</span>查询保单","link":"/en/api/inspolicymgr/get-v3-inspolicymgr-deduct-policies-out_insurance_no"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新保单信息","link":"/en/api/inspolicymgr/patch-v3-inspolicymgr-deduct-policies-out_insurance_no"}]}],"/en/api/iotmanage/":[{"text":"All operations","link":"/en/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取出厂检查结果","link":"/en/api/iotmanage/get-v3-iotmanage-device-inspections-device_sn"},{"text":"<span class=\\"verb get\\">GET</span>智能设备列表","link":"/en/api/iotmanage/get-v3-iotmanage-devices"}]}],"/en/api/lovefeast/":[{"text":"All operations","link":"/en/api/"},{"text":"爱心餐","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询爱心餐品牌信息","link":"/en/api/lovefeast/get-v3-lovefeast-brands-brand_id"},{"text":"<span class=\\"verb get\\">GET</span>查询用户捐赠单列表","link":"/en/api/lovefeast/get-v3-lovefeast-users-openid-orders-brand-id-brand_id"},{"text":"<span class=\\"verb get\\">GET</span>查询用户捐赠单详情","link":"/en/api/lovefeast/get-v3-lovefeast-users-openid-orders-out-trade-no-out_trade_no"}]}],"/en/api/marketing-bank-favor/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙代金券","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>给指定用户报名多笔立减活动","link":"/en/api/marketing-bank-favor/post-v3-marketing-bank-favor-users-openid-bank-multi-activity"},{"text":"<span class=\\"verb get\\">GET</span>查询绑定多笔立减活动的代金券详情","link":"/en/api/marketing-bank-favor/get-v3-marketing-bank-favor-users-openid-coupons-coupon_id"}]}],"/en/api/marketing-bank/":[{"text":"All operations","link":"/en/api/"},{"text":"营销工具∙收款有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询上传任务列表API","link":"/en/api/marketing-bank/get-v3-marketing-bank-packages-package_id-tasks"},{"text":"<span class=\\"verb post\\">POST</span>导入定向用户协议号API","link":"/en/api/marketing-bank/post-v3-marketing-bank-packages-package_id-tasks"}]}],"/en/api/marketing-busifavor/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙商家券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商家券事件通知地址API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>设置商家券事件通知地址API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>关联订单信息API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-associate"},{"text":"<span class=\\"verb post\\">POST</span>使券失效API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>取消关联订单信息API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-disassociate"},{"text":"<span class=\\"verb post\\">POST</span>申请退券API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-return"},{"text":"<span class=\\"verb post\\">POST</span>向用户发券","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-send"},{"text":"<span class=\\"verb post\\">POST</span>核销用户券API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-product-coupons-pre-send"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-product-coupons-send"},{"text":"<span class=\\"verb post\\">POST</span>创建商家券API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商家券详情API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商家券基本信息API","link":"/en/api/marketing-busifavor/patch-v3-marketing-busifavor-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改批次预算API","link":"/en/api/marketing-busifavor/patch-v3-marketing-busifavor-stocks-stock_id-budget"},{"text":"<span class=\\"verb get\\">GET</span>查询预存code列表","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id-couponcodes"},{"text":"<span class=\\"verb post\\">POST</span>上传预存code API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-stocks-stock_id-couponcodes"},{"text":"<span class=\\"verb get\\">GET</span>查询预存code详情","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-stocks-stock_id-couponcodes-coupon_code"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除预存code","link":"/en/api/marketing-busifavor/delete-v3-marketing-busifavor-stocks-stock_id-couponcodes-coupon_code"},{"text":"<span class=\\"verb get\\">GET</span>查询营销补差付款单列表API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-pay-receipts"},{"text":"<span class=\\"verb post\\">POST</span>营销补差付款API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-pay-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询营销补差付款单详情API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-pay-receipts-subsidy_receipt_id"},{"text":"<span class=\\"verb post\\">POST</span>营销补差回退API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-subsidy-return-receipts"},{"text":"<span class=\\"verb get\\">GET</span>查询商家券营销补差回退单详情","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-subsidy-return-receipts-subsidy_return_receipt_id"},{"text":"<span class=\\"verb get\\">GET</span>根据过滤条件查询用户券API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户单张券详情API","link":"/en/api/marketing-busifavor/get-v3-marketing-busifavor-users-openid-coupons-coupon_code-appids-appid"}]},{"text":"运营工具∙消费卡","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发放消费卡API","link":"/en/api/marketing-busifavor/post-v3-marketing-busifavor-coupons-card_id-send"}]}],"/en/api/marketing-favor/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙代金券","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取已设置的消息通知地址API","link":"/en/api/marketing-favor/get-v3-marketing-favor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>设置消息通知地址API","link":"/en/api/marketing-favor/post-v3-marketing-favor-callbacks"},{"text":"<span class=\\"verb post\\">POST</span>创建代金券批次API","link":"/en/api/marketing-favor/post-v3-marketing-favor-coupon-stocks"},{"text":"<span class=\\"verb get\\">GET</span>条件查询批次列表API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询批次详情API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券可用单品API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-items"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券可用商户API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-merchants"},{"text":"<span class=\\"verb post\\">POST</span>修改可用单品编码","link":"/en/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-modify-goods-id"},{"text":"<span class=\\"verb post\\">POST</span>暂停代金券批次API","link":"/en/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-pause"},{"text":"<span class=\\"verb get\\">GET</span>获取批次退款明细下载链接","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-refund-flow-by-day"},{"text":"<span class=\\"verb get\\">GET</span>下载批次退款明细API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-refund-flow"},{"text":"<span class=\\"verb post\\">POST</span>重启代金券批次API","link":"/en/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-restart"},{"text":"<span class=\\"verb post\\">POST</span>激活代金券批次API","link":"/en/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-start"},{"text":"<span class=\\"verb post\\">POST</span>终止代金券批次","link":"/en/api/marketing-favor/post-v3-marketing-favor-stocks-stock_id-stop"},{"text":"<span class=\\"verb get\\">GET</span>获取批次核销明细下载链接","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-use-flow-by-day"},{"text":"<span class=\\"verb get\\">GET</span>下载批次核销明细API","link":"/en/api/marketing-favor/get-v3-marketing-favor-stocks-stock_id-use-flow"},{"text":"<span class=\\"verb get\\">GET</span>根据商户号查用户的券","link":"/en/api/marketing-favor/get-v3-marketing-favor-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>发放代金券API","link":"/en/api/marketing-favor/post-v3-marketing-favor-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询代金券详情API","link":"/en/api/marketing-favor/get-v3-marketing-favor-users-openid-coupons-coupon_id"}]},{"text":"运营工具∙通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>（营销）图片上传API","link":"/en/api/marketing-favor/post-v3-marketing-favor-media-image-upload"}]}],"/en/api/marketing-goods-subsidy-activity/":[{"text":"All operations","link":"/en/api/"},{"text":"品牌小店营销","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>按区域查询品牌加价购活动","link":"/en/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-activities"},{"text":"<span class=\\"verb post\\">POST</span>门店报名品牌加价购活动","link":"/en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-activity-activity_id-apply"},{"text":"<span class=\\"verb post\\">POST</span>锁定品牌加价购活动资格","link":"/en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-qualification-lock"},{"text":"<span class=\\"verb post\\">POST</span>解锁品牌加价购活动资格","link":"/en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-qualification-unlock"},{"text":"<span class=\\"verb put\\">PUT</span>添加零售小店活动业务代理","link":"/en/api/marketing-goods-subsidy-activity/put-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除零售小店活动业务代理","link":"/en/api/marketing-goods-subsidy-activity/delete-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representative"},{"text":"<span class=\\"verb get\\">GET</span>查询零售小店活动业务代理","link":"/en/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-activity_id-representatives"},{"text":"<span class=\\"verb post\\">POST</span>生成小店活动物料码","link":"/en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-materials"},{"text":"<span class=\\"verb get\\">GET</span>查询小店活动门店列表","link":"/en/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb post\\">POST</span>添加小店活动门店","link":"/en/api/marketing-goods-subsidy-activity/post-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除小店活动门店","link":"/en/api/marketing-goods-subsidy-activity/delete-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询小店活动门店详情","link":"/en/api/marketing-goods-subsidy-activity/get-v3-marketing-goods-subsidy-activity-retail-store-act-brand_id-stores-store_code"}]}],"/en/api/marketing-membercard-activity/":[{"text":"All operations","link":"/en/api/"},{"text":"会员卡∙会员有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询活动列表API","link":"/en/api/marketing-membercard-activity/get-v3-marketing-membercard-activity-activities"},{"text":"<span class=\\"verb post\\">POST</span>创建活动API","link":"/en/api/marketing-membercard-activity/post-v3-marketing-membercard-activity-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询活动详情API","link":"/en/api/marketing-membercard-activity/get-v3-marketing-membercard-activity-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>终止活动API","link":"/en/api/marketing-membercard-activity/post-v3-marketing-membercard-activity-activities-activity_id-terminate"}]}],"/en/api/marketing-membercard-open/":[{"text":"All operations","link":"/en/api/"},{"text":"会员卡∙运营投放","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取用户信息（跳转型激活）API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-activate-informations-activate_ticket"},{"text":"<span class=\\"verb post\\">POST</span>激活会员卡（跳转型激活）API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-activate"},{"text":"<span class=\\"verb get\\">GET</span>加密code解码（跳转型激活）API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id-decrypt-code"},{"text":"<span class=\\"verb post\\">POST</span>商户预授权","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-permission-tokens"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡二维码API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-qrcode"}]},{"text":"会员卡","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询回调地址API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-callback"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置回调地址API","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-callback"},{"text":"<span class=\\"verb post\\">POST</span>根据手机号导入用户会员卡API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-phone-membercard-import"},{"text":"<span class=\\"verb post\\">POST</span>根据openid导入用户会员卡API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-users-import"},{"text":"<span class=\\"verb post\\">POST</span>导入加密手机号提醒会员领卡API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-phonenumber-member-import"},{"text":"<span class=\\"verb get\\">GET</span>通过加密手机号查询会员领卡状态API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-phonenumber-member-search"}]},{"text":"会员卡∙基础功能","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板列表API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards"},{"text":"<span class=\\"verb post\\">POST</span>创建会员卡模板API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards"},{"text":"<span class=\\"verb get\\">GET</span>查询会员卡模板信息API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡模板信息API","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除会员卡模板API","link":"/en/api/marketing-membercard-open/delete-v3-marketing-membercard-open-cards-card_id"},{"text":"<span class=\\"verb post\\">POST</span>导入会员Code API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-deposit"},{"text":"<span class=\\"verb get\\">GET</span>查询用户会员卡信息API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-cards-card_id-codes-code"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改用户会员卡信息API","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code"},{"text":"<span class=\\"verb post\\">POST</span>作废用户会员卡API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-unavailable"},{"text":"<span class=\\"verb post\\">POST</span>老会员卡模板升级API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-upgrade"},{"text":"<span class=\\"verb get\\">GET</span>查询用户在品牌下所有会员卡API","link":"/en/api/marketing-membercard-open/get-v3-marketing-membercard-open-user-cards"}]},{"text":"会员卡∙权益设置","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>设置支付后展示的积分到账API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-commit"},{"text":"<span class=\\"verb post\\">POST</span>支付结果页展示会员积分API","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-bonus-prepare"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置会员权益API","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-codes-code-rights"},{"text":"<span class=\\"verb patch\\">PATCH</span>设置会员卡模板权益项API","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-rights"}]},{"text":"会员卡∙服务项","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>设置会员服务项用户信息","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-codes-code-set-service-module-data"},{"text":"<span class=\\"verb post\\">POST</span>添加会员卡服务项","link":"/en/api/marketing-membercard-open/post-v3-marketing-membercard-open-cards-card_id-service-modules"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改会员卡服务项","link":"/en/api/marketing-membercard-open/patch-v3-marketing-membercard-open-cards-card_id-service-modules-service_module_id"},{"text":"<span class=\\"verb delete\\">DELETE</span>移除会员卡服务项","link":"/en/api/marketing-membercard-open/delete-v3-marketing-membercard-open-cards-card_id-service-modules-service_module_id"}]}],"/en/api/marketing-partner/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙商品券","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建投放计划","link":"/en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans"},{"text":"<span class=\\"verb get\\">GET</span>分页查询投放计划列表","link":"/en/api/marketing-partner/get-v3-marketing-partner-delivery-plan-delivery-plans-brand_id-delivery-plans"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新投放计划","link":"/en/api/marketing-partner/patch-v3-marketing-partner-delivery-plan-delivery-plans-plan_id"},{"text":"<span class=\\"verb post\\">POST</span>终止投放计划","link":"/en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-delivery-plans-plan_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>设置投放计划回调地址","link":"/en/api/marketing-partner/post-v3-marketing-partner-delivery-plan-sp_mchid-notify-url"},{"text":"<span class=\\"verb post\\">POST</span>提交图片生成任务","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-image-generation-tasks"},{"text":"<span class=\\"verb get\\">GET</span>查询图片生成任务执行结果","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-image-generation-tasks-task_id"},{"text":"<span class=\\"verb post\\">POST</span>图片上传","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-media-upload-image"},{"text":"<span class=\\"verb get\\">GET</span>获取商品券事件通知地址","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>设置商品券事件通知地址","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-notify-configs"},{"text":"<span class=\\"verb post\\">POST</span>创建商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券","link":"/en/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-deactivate"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券批次列表","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks"},{"text":"<span class=\\"verb get\\">GET</span>查询商品券指定批次","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券指定批次","link":"/en/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id"},{"text":"<span class=\\"verb post\\">POST</span>批次关联门店","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associate-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询批次关联门店列表","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-associated-stores"},{"text":"<span class=\\"verb post\\">POST</span>失效商品券批次","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>批次取消关联门店","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次发放预算","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>预上传券Code","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stocks-stock_id-upload-coupon-codes"},{"text":"<span class=\\"verb get\\">GET</span>指定券状态查询用户商品券列表","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons"},{"text":"<span class=\\"verb get\\">GET</span>查询用户商品券详情","link":"/en/api/marketing-partner/get-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code"},{"text":"<span class=\\"verb post\\">POST</span>确认发放用户商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-confirm"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-deactivate"},{"text":"<span class=\\"verb post\\">POST</span>退券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-return"},{"text":"<span class=\\"verb post\\">POST</span>核销用户商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupons-coupon_code-use"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券批次组","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-pre-send-coupon-bundle"},{"text":"<span class=\\"verb post\\">POST</span>向用户预发放商品券","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-pre-send-coupon"}]},{"text":"运营工具∙商品券∙批次组","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>添加商品券批次组","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改商品券批次组","link":"/en/api/marketing-partner/patch-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量关联门店","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-associate-stores"},{"text":"<span class=\\"verb post\\">POST</span>批次组批量取消关联门店","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-disassociate-stores"},{"text":"<span class=\\"verb post\\">POST</span>修改商品券批次组发放预算","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-product-coupons-product_coupon_id-stock-bundles-stock_bundle_id-update-budget"},{"text":"<span class=\\"verb post\\">POST</span>向用户发放商品券批次组","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupon-bundles"},{"text":"<span class=\\"verb post\\">POST</span>失效用户商品券组","link":"/en/api/marketing-partner/post-v3-marketing-partner-product-coupon-users-openid-coupon-bundles-user_coupon_bundle_id-deactivate"}]}],"/en/api/marketing-partnerships/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙委托营销","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询合作关系列表API","link":"/en/api/marketing-partnerships/get-v3-marketing-partnerships"},{"text":"<span class=\\"verb post\\">POST</span>建立合作关系API","link":"/en/api/marketing-partnerships/post-v3-marketing-partnerships-build"},{"text":"<span class=\\"verb post\\">POST</span>终止合作关系API","link":"/en/api/marketing-partnerships/post-v3-marketing-partnerships-terminate"}]}],"/en/api/marketing-paygiftactivity/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙支付有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取支付有礼活动列表API","link":"/en/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询活动详情接口API","link":"/en/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id"},{"text":"<span class=\\"verb get\\">GET</span>查询活动指定商品列表API","link":"/en/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id-goods"},{"text":"<span class=\\"verb get\\">GET</span>查询活动发券商户号API","link":"/en/api/marketing-paygiftactivity/get-v3-marketing-paygiftactivity-activities-activity_id-merchants"},{"text":"<span class=\\"verb post\\">POST</span>新增活动发券商户号API","link":"/en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-merchants-add"},{"text":"<span class=\\"verb post\\">POST</span>删除活动发券商户号API","link":"/en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-merchants-delete"},{"text":"<span class=\\"verb post\\">POST</span>终止活动API","link":"/en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-activities-activity_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>创建全场满额送活动API","link":"/en/api/marketing-paygiftactivity/post-v3-marketing-paygiftactivity-unique-threshold-activity"}]}],"/en/api/marketing-shopping-receipt/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙电子小票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建自定义入口","link":"/en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-customentrances"},{"text":"<span class=\\"verb get\\">GET</span>查询自定义入口","link":"/en/api/marketing-shopping-receipt/get-v3-marketing-shopping-receipt-customentrances-brand_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>更新自定义入口","link":"/en/api/marketing-shopping-receipt/patch-v3-marketing-shopping-receipt-customentrances-brand_id"},{"text":"<span class=\\"verb post\\">POST</span>上传商家电子小票跳转信息","link":"/en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-merchantshoppingreceiptjumpinfos"},{"text":"<span class=\\"verb post\\">POST</span>上传电子小票","link":"/en/api/marketing-shopping-receipt/post-v3-marketing-shopping-receipt-shoppingreceipts"}]}],"/en/api/marketing-weekly-discount/":[{"text":"All operations","link":"/en/api/"},{"text":"营销工具∙周周惠","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询周周惠活动列表API","link":"/en/api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities"},{"text":"<span class=\\"verb get\\">GET</span>查询周周惠活动详情API","link":"/en/api/marketing-weekly-discount/get-v3-marketing-weekly-discount-activities-activity_id"},{"text":"<span class=\\"verb post\\">POST</span>报名周周惠活动API","link":"/en/api/marketing-weekly-discount/post-v3-marketing-weekly-discount-activities-activity_id-apply"}]}],"/en/api/marketing-withdraw-favor/":[{"text":"All operations","link":"/en/api/"},{"text":"营销工具∙收款有礼","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询批次下用户银行提现免费券列表API","link":"/en/api/marketing-withdraw-favor/get-v3-marketing-withdraw-favor-users-openid-coupons"},{"text":"<span class=\\"verb post\\">POST</span>为用户发银行提现免费券API","link":"/en/api/marketing-withdraw-favor/post-v3-marketing-withdraw-favor-users-openid-coupons"}]}],"/en/api/mch-manage/":[{"text":"All operations","link":"/en/api/"},{"text":"商户管理记录","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询子商户名下的商户管理记录","link":"/en/api/mch-manage/get-v3-mch-manage-mch-manage-records-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户下指定商户管理记录","link":"/en/api/mch-manage/get-v3-mch-manage-mch-manage-records-manage_record_id"},{"text":"<span class=\\"verb post\\">POST</span>对指定商户管理记录提交资料","link":"/en/api/mch-manage/post-v3-mch-manage-mch-manage-records-manage_record_id-mch-manage-submissions"},{"text":"<span class=\\"verb post\\">POST</span>上传商户提交资料文件","link":"/en/api/mch-manage/post-v3-mch-manage-submission-files-sub-mchid-sub_mchid-upload"}]}],"/en/api/mch-operation-manage/":[{"text":"All operations","link":"/en/api/"},{"text":"商户尽职调查","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询子商户强化尽调单信息","link":"/en/api/mch-operation-manage/get-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id"},{"text":"<span class=\\"verb post\\">POST</span>提交尽调资料","link":"/en/api/mch-operation-manage/post-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id-submit"},{"text":"<span class=\\"verb post\\">POST</span>上传尽调资料文件","link":"/en/api/mch-operation-manage/post-v3-mch-operation-manage-enhanced-due-diligence-due_diligence_id-upload"}]},{"text":"风险管理","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询子商户管控情况","link":"/en/api/mch-operation-manage/get-v3-mch-operation-manage-merchant-limitations-sub-mchid-sub_mchid"}]}],"/en/api/mch_operate/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交已注销商户号可用余额提现申请单API","link":"/en/api/mch_operate/post-v3-mch_operate-risk-withdrawl-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付提现申请单号查询提现申请单状态API","link":"/en/api/mch_operate/get-v3-mch_operate-risk-withdrawl-apply-applyment-id-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>商户提现申请单号查询提现申请单状态","link":"/en/api/mch_operate/get-v3-mch_operate-risk-withdrawl-apply-out-request-no-out_request_no"}]}],"/en/api/mchalterapply/":[{"text":"All operations","link":"/en/api/"},{"text":"变更超管","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交超管变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-mchcontactalterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询超管变更申请单状态-使用业务单号和商户号","link":"/en/api/mchalterapply/get-v3-mchalterapply-mchcontactalterapplyment-merchant-merchant_code-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询超管变更申请单状态-使用申请单号","link":"/en/api/mchalterapply/get-v3-mchalterapply-mchcontactalterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销超管变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-mchcontactalterapplyment-apply_id-revoke"}]},{"text":"收付通∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交资料变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-mchsubjectalterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询申请单状态-使用业务单号","link":"/en/api/mchalterapply/get-v3-mchalterapply-mchsubjectalterapplyment-merchant-merchant_code-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询资料变更申请单状态-使用申请单号","link":"/en/api/mchalterapply/get-v3-mchalterapply-mchsubjectalterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销资料变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-mchsubjectalterapplyment-apply_id-revoke"}]},{"text":"修改商家简称","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交商户简称变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-merchantnamealterapplyment"},{"text":"<span class=\\"verb get\\">GET</span>查询商户简称申请单状态-使用业务单号和商户号","link":"/en/api/mchalterapply/get-v3-mchalterapply-merchantnamealterapplyment-merchant-sub_mchid-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商户简称变更申请单状态-使用申请单号","link":"/en/api/mchalterapply/get-v3-mchalterapply-merchantnamealterapplyment-apply_id"},{"text":"<span class=\\"verb post\\">POST</span>撤销商户简称变更申请单","link":"/en/api/mchalterapply/post-v3-mchalterapply-merchantnamealterapplyment-apply_id-revoke"}]}],"/en/api/med-ins/":[{"text":"All operations","link":"/en/api/"},{"text":"医保支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>医保自费混合收款下单","link":"/en/api/med-ins/post-v3-med-ins-orders"},{"text":"<span class=\\"verb get\\">GET</span>使用医保自费混合订单号查看下单结果","link":"/en/api/med-ins/get-v3-med-ins-orders-mix-trade-no-mix_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>使用商户订单号查看下单结果","link":"/en/api/med-ins/get-v3-med-ins-orders-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>医保退款通知","link":"/en/api/med-ins/post-v3-med-ins-refunds-notify"}]}],"/en/api/merchant-risk-manage/":[{"text":"All operations","link":"/en/api/"},{"text":"风险管理","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>查询风险订单","link":"/en/api/merchant-risk-manage/post-v3-merchant-risk-manage-ec-trade-risk-query-risk-trades"},{"text":"<span class=\\"verb post\\">POST</span>回传处置结果","link":"/en/api/merchant-risk-manage/post-v3-merchant-risk-manage-ec-trade-risk-recv-dispose-result"},{"text":"<span class=\\"verb post\\">POST</span>上报订单关联信息","link":"/en/api/merchant-risk-manage/post-v3-merchant-risk-manage-report-trade-union-information"},{"text":"<span class=\\"verb get\\">GET</span>查询风险信息","link":"/en/api/merchant-risk-manage/get-v3-merchant-risk-manage-trade-risk-information"},{"text":"<span class=\\"verb post\\">POST</span>处置结果回传","link":"/en/api/merchant-risk-manage/post-v3-merchant-risk-manage-trade-risk-result"}]},{"text":"风险合规∙商户违规通知","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询商户违规通知回调地址API","link":"/en/api/merchant-risk-manage/get-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建商户违规通知回调地址API","link":"/en/api/merchant-risk-manage/post-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>修改商户违规通知回调地址API","link":"/en/api/merchant-risk-manage/put-v3-merchant-risk-manage-violation-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除商户违规通知回调地址API","link":"/en/api/merchant-risk-manage/delete-v3-merchant-risk-manage-violation-notifications"}]}],"/en/api/merchant-service/":[{"text":"All operations","link":"/en/api/"},{"text":"风险合规∙消费者投诉","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询投诉通知回调API","link":"/en/api/merchant-service/get-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建投诉通知回调API","link":"/en/api/merchant-service/post-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>更新投诉通知回调API","link":"/en/api/merchant-service/put-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除投诉通知回调API","link":"/en/api/merchant-service/delete-v3-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单列表API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints-v2"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单详情API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints-v2-complaint_id"},{"text":"<span class=\\"verb post\\">POST</span>反馈处理完成API","link":"/en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-complete"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints-v2-complaint_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>回复需要即时服务的投诉单","link":"/en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response-immediate-service"},{"text":"<span class=\\"verb post\\">POST</span>提交回复API","link":"/en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-response"},{"text":"<span class=\\"verb post\\">POST</span>更新退款审批结果API","link":"/en/api/merchant-service/post-v3-merchant-service-complaints-v2-complaint_id-update-refund-progress"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉信息API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉详情API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史API","link":"/en/api/merchant-service/get-v3-merchant-service-complaints-transaction_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>商户反馈API","link":"/en/api/merchant-service/post-v3-merchant-service-feedbacks"},{"text":"<span class=\\"verb post\\">POST</span>商户上传反馈图片API","link":"/en/api/merchant-service/post-v3-merchant-service-images-upload"},{"text":"<span class=\\"verb get\\">GET</span>图片下载API","link":"/en/api/merchant-service/get-v3-merchant-service-images-media_id"}]}],"/en/api/merchant-settlement/":[{"text":"All operations","link":"/en/api/"},{"text":"结算规则管理","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请修改特约商户结算规则API","link":"/en/api/merchant-settlement/post-v3-merchant-settlement-merchant-settle-rule-applications"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询结果API","link":"/en/api/merchant-settlement/get-v3-merchant-settlement-merchant-settle-rule-applications-application_id"}]}],"/en/api/merchant-store/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙连锁品牌∙门店","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建门店API","link":"/en/api/merchant-store/post-v3-merchant-store-stores"},{"text":"<span class=\\"verb get\\">GET</span>查询门店API","link":"/en/api/merchant-store/get-v3-merchant-store-stores-store_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改门店API","link":"/en/api/merchant-store/patch-v3-merchant-store-stores-store_id"},{"text":"<span class=\\"verb post\\">POST</span>绑定门店收款信息","link":"/en/api/merchant-store/post-v3-merchant-store-stores-store_id-recipients-bind"},{"text":"<span class=\\"verb post\\">POST</span>解除门店收款信息绑定","link":"/en/api/merchant-store/post-v3-merchant-store-stores-store_id-recipients-unbind"}]}],"/en/api/merchant/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙余额","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询账户实时余额API","link":"/en/api/merchant/get-v3-merchant-fund-balance-account_type"},{"text":"<span class=\\"verb get\\">GET</span>查询账户日终余额API","link":"/en/api/merchant/get-v3-merchant-fund-dayendbalance-account_type"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>电商平台提现API","link":"/en/api/merchant/post-v3-merchant-fund-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>按日下载提现异常文件API","link":"/en/api/merchant/get-v3-merchant-fund-withdraw-bill-type-bill_type"},{"text":"<span class=\\"verb get\\">GET</span>电商平台(商户提现单号查询)提现状态API","link":"/en/api/merchant/get-v3-merchant-fund-withdraw-out-request-no-out_request_no"},{"text":"<span class=\\"verb get\\">GET</span>电商平台(微信支付提现单号)查询提现状态API","link":"/en/api/merchant/get-v3-merchant-fund-withdraw-withdraw-id-withdraw_id"}]},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>文件上传","link":"/en/api/merchant/post-v3-merchant-media-upload"},{"text":"<span class=\\"verb post\\">POST</span>视频上传API","link":"/en/api/merchant/post-v3-merchant-media-video_upload"}]}],"/en/api/merchantfund/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>服务商银行来账查询","link":"/en/api/merchantfund/get-v3-merchantfund-merchant-income-records"},{"text":"<span class=\\"verb get\\">GET</span>特约商户银行来账查询","link":"/en/api/merchantfund/get-v3-merchantfund-partner-income-records"}]}],"/en/api/multiuse/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙消费金","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载批次退款明细","link":"/en/api/multiuse/get-v3-multiuse-stocks-stock_id-refund-flow"},{"text":"<span class=\\"verb get\\">GET</span>下载批次发放明细","link":"/en/api/multiuse/get-v3-multiuse-stocks-stock_id-send-flow"},{"text":"<span class=\\"verb get\\">GET</span>下载核销明细","link":"/en/api/multiuse/get-v3-multiuse-stocks-stock_id-use-flow"},{"text":"<span class=\\"verb post\\">POST</span>发放指定批次的消费金","link":"/en/api/multiuse/post-v3-multiuse-users-openid-coupons"}]}],"/en/api/new-tax-control-fapiao/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙电子发票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建电子发票卡券模板","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-card-template"},{"text":"<span class=\\"verb post\\">POST</span>开具电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications"},{"text":"<span class=\\"verb post\\">POST</span>开具通用行业电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-general"},{"text":"<span class=\\"verb post\\">POST</span>开具旅客运输行业电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-passenger-transport"},{"text":"<span class=\\"verb post\\">POST</span>开具成品油行业电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-issue-refined-oil"},{"text":"<span class=\\"verb post\\">POST</span>开具不动产租赁行业电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-real-estate-leasing"},{"text":"<span class=\\"verb post\\">POST</span>上传电子发票文件","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-upload-fapiao-file"},{"text":"<span class=\\"verb get\\">GET</span>查询电子发票","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id"},{"text":"<span class=\\"verb get\\">GET</span>获取发票下载信息","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-fapiao-files"},{"text":"<span class=\\"verb post\\">POST</span>将电子发票插入微信用户卡包","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-insert-cards"},{"text":"<span class=\\"verb post\\">POST</span>冲红电子发票","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-fapiao-applications-fapiao_apply_id-reverse"},{"text":"<span class=\\"verb get\\">GET</span>获取邀请商户开通服务商电子发票能力","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-getspinviteurl"},{"text":"<span class=\\"verb get\\">GET</span>获取邀请开通的商户信息","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-fapiaomerchant-listspinvitemchinfo"},{"text":"<span class=\\"verb get\\">GET</span>获取商户开票基础信息","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-base-information"},{"text":"<span class=\\"verb get\\">GET</span>查询商户配置的开发选项","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-development-config"},{"text":"<span class=\\"verb patch\\">PATCH</span>配置开发选项","link":"/en/api/new-tax-control-fapiao/patch-v3-new-tax-control-fapiao-merchant-development-config"},{"text":"<span class=\\"verb get\\">GET</span>获取商品和服务税收分类对照表","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-tax-codes"},{"text":"<span class=\\"verb get\\">GET</span>检查子商户开票功能状态","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-merchant-sub_mchid-check-status"},{"text":"<span class=\\"verb post\\">POST</span>检查子商户开票功能状态","link":"/en/api/new-tax-control-fapiao/post-v3-new-tax-control-fapiao-merchant-sub_mchid-check"},{"text":"<span class=\\"verb get\\">GET</span>获取用户填写的抬头","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title"},{"text":"<span class=\\"verb get\\">GET</span>获取抬头填写链接","link":"/en/api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url"}]}],"/en/api/offlineface/":[{"text":"All operations","link":"/en/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>获取authinfo接口","link":"/en/api/offlineface/post-v3-offlineface-authinfo"},{"text":"<span class=\\"verb post\\">POST</span>预签约接口","link":"/en/api/offlineface/post-v3-offlineface-contracts-presign"},{"text":"<span class=\\"verb get\\">GET</span>签约查询接口","link":"/en/api/offlineface/get-v3-offlineface-contracts-contract_id"},{"text":"<span class=\\"verb get\\">GET</span>查询重采用户列表","link":"/en/api/offlineface/get-v3-offlineface-face-collections"},{"text":"<span class=\\"verb get\\">GET</span>查询重采请求详情","link":"/en/api/offlineface/get-v3-offlineface-face-collections-collection_id"},{"text":"<span class=\\"verb post\\">POST</span>获取还款链接接口","link":"/en/api/offlineface/post-v3-offlineface-repayment-url"},{"text":"<span class=\\"verb post\\">POST</span>申请扣款接口","link":"/en/api/offlineface/post-v3-offlineface-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查单接口","link":"/en/api/offlineface/get-v3-offlineface-transactions-out-trade-no-out_trade_no"}]}],"/en/api/offlinefacemch/":[{"text":"All operations","link":"/en/api/"},{"text":"刷脸支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询机构信息接口","link":"/en/api/offlinefacemch/get-v3-offlinefacemch-organizations"},{"text":"<span class=\\"verb get\\">GET</span>刷脸用户信息查询接口","link":"/en/api/offlinefacemch/get-v3-offlinefacemch-organizations-organization_id-users-out-user-id-out_user_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>刷脸用户信息修改接口","link":"/en/api/offlinefacemch/patch-v3-offlinefacemch-organizations-organization_id-users-out-user-id-out_user_id"},{"text":"<span class=\\"verb post\\">POST</span>解除刷脸用户签约关系接口","link":"/en/api/offlinefacemch/post-v3-offlinefacemch-organizations-organization_id-users-user-id-user_id-terminate-contract"},{"text":"<span class=\\"verb post\\">POST</span>获取凭证授权接口","link":"/en/api/offlinefacemch/post-v3-offlinefacemch-tokens"}]}],"/en/api/palmservice/":[{"text":"All operations","link":"/en/api/"},{"text":"微信刷掌","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询刷掌授权","link":"/en/api/palmservice/get-v3-palmservice-authorization-openid-openid"},{"text":"<span class=\\"verb post\\">POST</span>服务关联预授权","link":"/en/api/palmservice/post-v3-palmservice-authorization-preauthorize"}]}],"/en/api/papay/":[{"text":"All operations","link":"/en/api/"},{"text":"委托代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>重试扣费通知API","link":"/en/api/papay/post-v3-papay-contracts-contract_id-fail-notify"},{"text":"<span class=\\"verb post\\">POST</span>直连商户预扣费通知API","link":"/en/api/papay/post-v3-papay-contracts-contract_id-notify"},{"text":"<span class=\\"verb post\\">POST</span>代扣受理扣款","link":"/en/api/papay/post-v3-papay-pay-harmony-transactions-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询扣费预约API","link":"/en/api/papay/get-v3-papay-pay-partner-schedules-contract-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预约扣费API","link":"/en/api/papay/post-v3-papay-pay-partner-schedules-contract-id-contract_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>受理扣款API","link":"/en/api/papay/post-v3-papay-pay-partner-transactions-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询扣费预约API","link":"/en/api/papay/get-v3-papay-pay-schedules-contract-id-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预约扣费API","link":"/en/api/papay/post-v3-papay-pay-schedules-contract-id-contract_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>受理扣款API","link":"/en/api/papay/post-v3-papay-pay-transactions-apply"},{"text":"<span class=\\"verb post\\">POST</span>App场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>H5场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>App场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>H5场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序场景预约扣费类型签约的预签约API","link":"/en/api/papay/post-v3-papay-scheduled-deduct-sign-partner-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议","link":"/en/api/papay/get-v3-papay-sign-contracts-harmony-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议API","link":"/en/api/papay/get-v3-papay-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>通过商户协议号解除委托代扣签约协议API","link":"/en/api/papay/post-v3-papay-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>代扣预签约","link":"/en/api/papay/post-v3-papay-sign-contracts-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>通过商户协议号查询委托代扣签约协议API","link":"/en/api/papay/get-v3-papay-sign-partner-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>通过商户协议号解除委托代扣签约协议API","link":"/en/api/papay/post-v3-papay-sign-partner-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"}]},{"text":"委托代扣∙保险业","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险自动续费预约API","link":"/en/api/papay/get-v3-papay-insurance-pay-policy-periods-contract-id-contract_id-policy-period-id-policy_period_id"},{"text":"<span class=\\"verb post\\">POST</span>保险商户预约保险自动续费API","link":"/en/api/papay/post-v3-papay-insurance-pay-policy-periods-contract-id-contract_id-policy-period-id-policy_period_id-schedule"},{"text":"<span class=\\"verb post\\">POST</span>保险商户受理保险自动续费扣款API","link":"/en/api/papay/post-v3-papay-insurance-pay-transactions-apply"},{"text":"<span class=\\"verb post\\">POST</span>保险商户受理续期自动续费协议","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-plan-id-plan_id-contract-id-contract_id-renew"},{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险自动续费协议","link":"/en/api/papay/get-v3-papay-insurance-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>保险商户通过商户协议号解除保险自动续费协议","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-plan-id-plan_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>保险商户App预签约API","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-app"},{"text":"<span class=\\"verb post\\">POST</span>保险商户H5预签约API","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-h5"},{"text":"<span class=\\"verb post\\">POST</span>保险商户JSAPI预签约API","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>保险商户小程序预签约API","link":"/en/api/papay/post-v3-papay-insurance-sign-contracts-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>保险商户修改保险扣费周期列表","link":"/en/api/papay/post-v3-papay-insurance-sign-policy-periods-plan-id-plan_id-contract-id-contract_id-modify"},{"text":"<span class=\\"verb get\\">GET</span>保险商户查询保险扣费周期列表API","link":"/en/api/papay/get-v3-papay-insurance-sign-policy_periods-plan-id-plan_id-out-contract-code-out_contract_code"}]}],"/en/api/parking/":[{"text":"All operations","link":"/en/api/"},{"text":"停车缴费服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>提交停车场进件申请","link":"/en/api/parking/post-v3-parking-reminders-application"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场进件申请单","link":"/en/api/parking/get-v3-parking-reminders-application-query"},{"text":"<span class=\\"verb post\\">POST</span>撤回停车场进件申请","link":"/en/api/parking/post-v3-parking-reminders-application-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场进件申请单列表","link":"/en/api/parking/get-v3-parking-reminders-applications"},{"text":"<span class=\\"verb post\\">POST</span>同步车辆入场通知","link":"/en/api/parking/post-v3-parking-reminders-entry"},{"text":"<span class=\\"verb post\\">POST</span>同步车辆离场通知","link":"/en/api/parking/post-v3-parking-reminders-exit"},{"text":"<span class=\\"verb post\\">POST</span>同步非临停扩展支付","link":"/en/api/parking/post-v3-parking-reminders-ext-payment"},{"text":"<span class=\\"verb post\\">POST</span>查询停车费用","link":"/en/api/parking/post-v3-parking-reminders-parking-fee"},{"text":"<span class=\\"verb get\\">GET</span>查询停车场信息","link":"/en/api/parking/get-v3-parking-reminders-parking-lot"},{"text":"<span class=\\"verb post\\">POST</span>同步支付结果通知","link":"/en/api/parking/post-v3-parking-reminders-payment"}]}],"/en/api/partner-papay/":[{"text":"All operations","link":"/en/api/"},{"text":"委托代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>服务商商户重试扣费通知API","link":"/en/api/partner-papay/post-v3-partner-papay-contracts-contract_id-fail-notify"},{"text":"<span class=\\"verb post\\">POST</span>服务商商户预扣费通知API","link":"/en/api/partner-papay/post-v3-partner-papay-contracts-contract_id-notify"}]}],"/en/api/partner-transfer/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/en/api/partner-transfer/post-v3-partner-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信支付批次单号查询批次单API","link":"/en/api/partner-transfer/get-v3-partner-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付明细单号查询明细单API","link":"/en/api/partner-transfer/get-v3-partner-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单API","link":"/en/api/partner-transfer/get-v3-partner-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单API","link":"/en/api/partner-transfer/get-v3-partner-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"}]}],"/en/api/password-exempt-contract/":[{"text":"All operations","link":"/en/api/"},{"text":"免密支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>电商收付通模式小程序场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-ecommerce-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>电商收付通模式支付后场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-ecommerce-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb post\\">POST</span>直连商户模式小程序场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>直连商户模式支付后场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-normal-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb post\\">POST</span>清算机构模式小程序场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>清算机构模式支付后场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-qs-pre-entrust-sign-pay-redirect-sign"},{"text":"<span class=\\"verb get\\">GET</span>商户通过商户协议号查询协议API","link":"/en/api/password-exempt-contract/get-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>商户通过商户协议号解约协议API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-id-service_id-out-contract-code-out_contract_code-terminate"},{"text":"<span class=\\"verb post\\">POST</span>服务商模式小程序场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-provider-pre-entrust-sign-mini-program"},{"text":"<span class=\\"verb post\\">POST</span>服务商模式支付后场景预签约API","link":"/en/api/password-exempt-contract/post-v3-password-exempt-contract-contracts-service-provider-pre-entrust-sign-pay-redirect-sign"}]}],"/en/api/pay-devices/":[{"text":"All operations","link":"/en/api/"},{"text":"支付码牌∙音箱","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询音箱绑定信息","link":"/en/api/pay-devices/get-v3-pay-devices-open-scenario-speaker-device_sn"},{"text":"<span class=\\"verb post\\">POST</span>绑定音箱设备码牌","link":"/en/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-bind"},{"text":"<span class=\\"verb post\\">POST</span>出厂预绑定音箱和码牌","link":"/en/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-prebind"},{"text":"<span class=\\"verb post\\">POST</span>解绑音箱设备码牌","link":"/en/api/pay-devices/post-v3-pay-devices-open-scenario-speaker-device_sn-unbind"},{"text":"<span class=\\"verb post\\">POST</span>码牌支付结果上报","link":"/en/api/pay-devices/post-v3-pay-devices-open-scenario-speakerorder-transaction_id-report"}]},{"text":"经营工具∙小票机","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>小票机打印","link":"/en/api/pay-devices/post-v3-pay-devices-printers-device_id-print-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询订单","link":"/en/api/pay-devices/get-v3-pay-devices-printers-device_id-print-orders-print_order_no"}]}],"/en/api/pay/":[{"text":"All operations","link":"/en/api/"},{"text":"微信分付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/en/api/pay/post-v3-pay-acquiring-bank-transactions-exposure"},{"text":"<span class=\\"verb post\\">POST</span>商户贴息-获取微信分付曝光建议","link":"/en/api/pay/post-v3-pay-instal-exposure"},{"text":"<span class=\\"verb post\\">POST</span>商户贴息-获取微信分付曝光建议","link":"/en/api/pay/post-v3-pay-instal-partner-exposure"},{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/en/api/pay/post-v3-pay-partner-transactions-exposure"},{"text":"<span class=\\"verb post\\">POST</span>微信分付-支付方式前置服务","link":"/en/api/pay/post-v3-pay-transactions-exposure"}]},{"text":"支付中签约","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单并签约","link":"/en/api/pay/post-v3-pay-partner-transactions-app-with-contract"},{"text":"<span class=\\"verb post\\">POST</span>APP下单并签约","link":"/en/api/pay/post-v3-pay-transactions-app-with-contract"}]},{"text":"基础支付∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单API","link":"/en/api/pay/post-v3-pay-partner-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>付款码支付","link":"/en/api/pay/post-v3-pay-partner-transactions-codepay"},{"text":"<span class=\\"verb post\\">POST</span>H5下单API","link":"/en/api/pay/post-v3-pay-partner-transactions-h5"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查询","link":"/en/api/pay/get-v3-pay-partner-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单API","link":"/en/api/pay/post-v3-pay-partner-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>小程序支付下单","link":"/en/api/pay/post-v3-pay-partner-transactions-miniprogram"},{"text":"<span class=\\"verb post\\">POST</span>Native下单API","link":"/en/api/pay/post-v3-pay-partner-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查询","link":"/en/api/pay/get-v3-pay-partner-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关单API","link":"/en/api/pay/post-v3-pay-partner-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销","link":"/en/api/pay/post-v3-pay-partner-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb post\\">POST</span>扫码支付下单","link":"/en/api/pay/post-v3-pay-partner-transactions-scannedpos"}]},{"text":"免密支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单并授权/签约","link":"/en/api/pay/post-v3-pay-partner-transactions-jsapi-with-contract"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单并授权/签约","link":"/en/api/pay/post-v3-pay-transactions-jsapi-with-contract"}]},{"text":"基础支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP下单API","link":"/en/api/pay/post-v3-pay-transactions-app"},{"text":"<span class=\\"verb post\\">POST</span>付款码支付","link":"/en/api/pay/post-v3-pay-transactions-codepay"},{"text":"<span class=\\"verb post\\">POST</span>H5下单API","link":"/en/api/pay/post-v3-pay-transactions-h5"},{"text":"<span class=\\"verb get\\">GET</span>微信支付订单号查询","link":"/en/api/pay/get-v3-pay-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI下单API","link":"/en/api/pay/post-v3-pay-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>Native下单API","link":"/en/api/pay/post-v3-pay-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>商户订单号查询","link":"/en/api/pay/get-v3-pay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关单API","link":"/en/api/pay/post-v3-pay-transactions-out-trade-no-out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>撤销","link":"/en/api/pay/post-v3-pay-transactions-out-trade-no-out_trade_no-reverse"}]}],"/en/api/payroll-card/":[{"text":"All operations","link":"/en/api/"},{"text":"运营工具∙用工卡","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询核身记录API","link":"/en/api/payroll-card/get-v3-payroll-card-authentications"},{"text":"<span class=\\"verb post\\">POST</span>微工卡核身预下单（流程中完成授权）","link":"/en/api/payroll-card/post-v3-payroll-card-authentications-pre-order-with-auth"},{"text":"<span class=\\"verb post\\">POST</span>微工卡核身预下单API","link":"/en/api/payroll-card/post-v3-payroll-card-authentications-pre-order"},{"text":"<span class=\\"verb get\\">GET</span>获取核身结果API","link":"/en/api/payroll-card/get-v3-payroll-card-authentications-authenticate_number"},{"text":"<span class=\\"verb get\\">GET</span>查询微工卡授权关系API","link":"/en/api/payroll-card/get-v3-payroll-card-relations-openid"},{"text":"<span class=\\"verb post\\">POST</span>生成授权token API","link":"/en/api/payroll-card/post-v3-payroll-card-tokens"},{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/en/api/payroll-card/post-v3-payroll-card-transfer-batches"},{"text":"<span class=\\"verb post\\">POST</span>生成投保结果API","link":"/en/api/payroll-card/post-v3-payroll-card-wesure-insurance"},{"text":"<span class=\\"verb post\\">POST</span>校验核身结果API","link":"/en/api/payroll-card/post-v3-payroll-card-wesure-token-validations"}]}],"/en/api/payscore/":[{"text":"All operations","link":"/en/api/"},{"text":"支付分∙机构模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>从业机构预授权","link":"/en/api/payscore/post-v3-payscore-acquiringbank-permissions"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询与用户授权记录（授权协议号）","link":"/en/api/payscore/get-v3-payscore-acquiringbank-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>从业机构解除用户授权关系（授权协议号）","link":"/en/api/payscore/post-v3-payscore-acquiringbank-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询微信支付分订单","link":"/en/api/payscore/get-v3-payscore-acquiringbank-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>从业机构创建微信支付分订单","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder"},{"text":"<span class=\\"verb get\\">GET</span>从业机构查询微信支付分扣款信息","link":"/en/api/payscore/get-v3-payscore-acquiringbank-serviceorder-deduction"},{"text":"<span class=\\"verb post\\">POST</span>从业机构取消微信支付分订单","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>从业机构完结微信支付分订单","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>从业机构登记微信支付分扣款信息","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-registerdeductinfo"}]},{"text":"支付分∙先用后付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>从业机构修改微信支付分订单金额","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>从业机构同步微信支付分订单信息","link":"/en/api/payscore/post-v3-payscore-acquiringbank-serviceorder-out_order_no-sync"},{"text":"<span class=\\"verb post\\">POST</span>从业机构创建先用后付订单","link":"/en/api/payscore/post-v3-payscore-acquiringbank-servicepayondeliveryorder"},{"text":"<span class=\\"verb post\\">POST</span>创建先用后付订单","link":"/en/api/payscore/post-v3-payscore-partner-servicepayondeliveryorder"},{"text":"<span class=\\"verb post\\">POST</span>创建先用后付订单","link":"/en/api/payscore/post-v3-payscore-servicepayondeliveryorder"}]},{"text":"支付分","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>商户申请获取对账单API","link":"/en/api/payscore/get-v3-payscore-merchant-bill"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单API","link":"/en/api/payscore/get-v3-payscore-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单API","link":"/en/api/payscore/post-v3-payscore-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单API","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单API","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>修改订单金额API","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>商户发起催收扣款API","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-pay"},{"text":"<span class=\\"verb post\\">POST</span>下发服务费用待处理消息","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-send-pendingmessage"},{"text":"<span class=\\"verb post\\">POST</span>下发服务预扣费消息","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-send-prepaidmessage"},{"text":"<span class=\\"verb post\\">POST</span>同步服务订单信息API","link":"/en/api/payscore/post-v3-payscore-serviceorder-out_order_no-sync"}]},{"text":"支付分∙海外从业机构模式","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单","link":"/en/api/payscore/get-v3-payscore-oversea-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单","link":"/en/api/payscore/post-v3-payscore-oversea-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单","link":"/en/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单","link":"/en/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>同步支付分订单信息","link":"/en/api/payscore/post-v3-payscore-oversea-partner-serviceorder-out_order_no-sync"}]},{"text":"支付分∙服务商模式∙免确认","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户预授权API","link":"/en/api/payscore/post-v3-payscore-partner-permissions"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（授权协议号）API","link":"/en/api/payscore/get-v3-payscore-partner-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（授权协议号）API","link":"/en/api/payscore/post-v3-payscore-partner-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（openid）API","link":"/en/api/payscore/get-v3-payscore-partner-permissions-search"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（openid）API","link":"/en/api/payscore/post-v3-payscore-partner-permissions-terminate"}]},{"text":"支付分∙服务商模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>服务商场景中预授权","link":"/en/api/payscore/post-v3-payscore-partner-permissions-apply-for-scene"},{"text":"<span class=\\"verb post\\">POST</span>服务商评估用户分层","link":"/en/api/payscore/post-v3-payscore-partner-permissions-assess-user-risk-level"},{"text":"<span class=\\"verb post\\">POST</span>收付通子商户申请绑定支付分服务","link":"/en/api/payscore/post-v3-payscore-partner-service-account-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询收付通子商户服务绑定结果","link":"/en/api/payscore/get-v3-payscore-partner-service-account-applications-out_apply_no"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分订单","link":"/en/api/payscore/get-v3-payscore-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分订单","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创单结单合并API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-direct-complete"},{"text":"<span class=\\"verb post\\">POST</span>取消支付分订单API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结支付分订单API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>修改订单金额API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-modify"},{"text":"<span class=\\"verb post\\">POST</span>商户发起催收扣款API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-pay"},{"text":"<span class=\\"verb post\\">POST</span>下发服务费用待处理消息","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-pendingmessage"},{"text":"<span class=\\"verb post\\">POST</span>下发服务预扣费消息","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-send-prepaidmessage"},{"text":"<span class=\\"verb post\\">POST</span>同步订单信息API","link":"/en/api/payscore/post-v3-payscore-partner-serviceorder-out_order_no-sync"},{"text":"<span class=\\"verb get\\">GET</span>查询用户分层对应建议先享金额","link":"/en/api/payscore/get-v3-payscore-partner-servicequotas-service-id-service_id"}]},{"text":"支付分∙先享后付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询先享后付订单","link":"/en/api/payscore/get-v3-payscore-payafter-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建先享后付订单","link":"/en/api/payscore/post-v3-payscore-payafter-orders"},{"text":"<span class=\\"verb post\\">POST</span>撤销先享后付订单","link":"/en/api/payscore/post-v3-payscore-payafter-orders-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结先享后付订单","link":"/en/api/payscore/post-v3-payscore-payafter-orders-out_order_no-complete"},{"text":"<span class=\\"verb post\\">POST</span>支付分订单同步","link":"/en/api/payscore/post-v3-payscore-payafter-orders-out_order_no-sync"}]},{"text":"支付分∙免确认模式∙预授权","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户预授权API","link":"/en/api/payscore/post-v3-payscore-permissions"},{"text":"<span class=\\"verb post\\">POST</span>商户评估用户分层","link":"/en/api/payscore/post-v3-payscore-permissions-assess-user-risk-level"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（授权协议号）API","link":"/en/api/payscore/get-v3-payscore-permissions-authorization-code-authorization_code"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（授权协议号）API","link":"/en/api/payscore/post-v3-payscore-permissions-authorization-code-authorization_code-terminate"},{"text":"<span class=\\"verb get\\">GET</span>查询与用户授权记录（openid）API","link":"/en/api/payscore/get-v3-payscore-permissions-openid-openid"},{"text":"<span class=\\"verb post\\">POST</span>解除用户授权关系（openid）API","link":"/en/api/payscore/post-v3-payscore-permissions-openid-openid-terminate"}]},{"text":"支付分∙签约计划","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建支付分计划","link":"/en/api/payscore/post-v3-payscore-plan-partner-payscore-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分计划","link":"/en/api/payscore/get-v3-payscore-plan-partner-payscore-plans-merchant-plan-no-merchant_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>停止支付分计划","link":"/en/api/payscore/post-v3-payscore-plan-partner-payscore-plans-merchant-plan-no-merchant_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建支付分计划","link":"/en/api/payscore/post-v3-payscore-plan-payscore-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询支付分计划","link":"/en/api/payscore/get-v3-payscore-plan-payscore-plans-merchant-plan-no-merchant_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>停止支付分计划","link":"/en/api/payscore/post-v3-payscore-plan-payscore-plans-merchant-plan-no-merchant_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划详情对应的服务订单","link":"/en/api/payscore/post-v3-payscore-sign-plan-partner-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划","link":"/en/api/payscore/post-v3-payscore-sign-plan-partner-user-sign-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询用户的签约计划","link":"/en/api/payscore/get-v3-payscore-sign-plan-partner-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>取消用户的签约计划","link":"/en/api/payscore/post-v3-payscore-sign-plan-partner-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no-stop"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划详情对应的服务订单","link":"/en/api/payscore/post-v3-payscore-sign-plan-serviceorder"},{"text":"<span class=\\"verb post\\">POST</span>创建用户的签约计划","link":"/en/api/payscore/post-v3-payscore-sign-plan-user-sign-plans"},{"text":"<span class=\\"verb get\\">GET</span>查询用户的签约计划","link":"/en/api/payscore/get-v3-payscore-sign-plan-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no"},{"text":"<span class=\\"verb post\\">POST</span>直连商户取消用户的签约计划","link":"/en/api/payscore/post-v3-payscore-sign-plan-user-sign-plans-merchant-sign-plan-no-merchant_sign_plan_no-stop"}]},{"text":"支付分∙免确认模式","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创单结单合并API","link":"/en/api/payscore/post-v3-payscore-serviceorder-direct-complete"}]},{"text":"支付分∙智慧零售","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询智慧零售订单","link":"/en/api/payscore/get-v3-payscore-smartretail-orders"},{"text":"<span class=\\"verb post\\">POST</span>创建智慧零售订单","link":"/en/api/payscore/post-v3-payscore-smartretail-orders"},{"text":"<span class=\\"verb post\\">POST</span>撤销智慧零售订单","link":"/en/api/payscore/post-v3-payscore-smartretail-orders-out_order_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>完结智慧零售订单","link":"/en/api/payscore/post-v3-payscore-smartretail-orders-out_order_no-complete"}]},{"text":"支付分∙免确认模式∙普通授权","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询用户授权状态API","link":"/en/api/payscore/get-v3-payscore-user-service-state"},{"text":"<span class=\\"verb post\\">POST</span>商户解除用户授权关系API","link":"/en/api/payscore/post-v3-payscore-users-openid-permissions-service_id-terminate"}]}],"/en/api/platsolution/":[{"text":"All operations","link":"/en/api/"},{"text":"收付通∙充值","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请银行转账充值","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-bank-transfer-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询银行转账充值结果","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-bank-transfer-recharges-out-recharge-no-out_recharge_no"},{"text":"<span class=\\"verb post\\">POST</span>添加二级商户可扫码充值员工","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-recharge-employees"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户可扫码充值员工列表","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-recharge-employees-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>删除二级商户可扫码充值员工","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-recharge-employees-sub-mchid-sub_mchid-sp-openid-sp_openid-delete"},{"text":"<span class=\\"verb post\\">POST</span>申请二级商户充值","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户充值结果","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-recharges-out-recharge-no-out_recharge_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭二级商户充值","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-recharges-out-recharge-no-out_recharge_no-close"}]},{"text":"收付通∙赔付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>开通保险理赔功能","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts"},{"text":"<span class=\\"verb post\\">POST</span>查询保险理赔功能开通状态","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-insurance-compensation-contracts-sub-mchid-sub_mchid-check-opened"}]},{"text":"收付通∙售后赔付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求赔付","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按微信支付赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-compensate-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-compensate-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>请求撤销赔付","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求赔付预下单","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-compensate-bills-pre-transfer"}]},{"text":"平台保证金∙赔付用户","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求保证金售后赔付","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付结果（按微信支付赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-after-sales-compensation-bills-out-bill-no-out_bill_no"}]},{"text":"平台保证金∙赔付保司保费","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起保证金赔付保司保费","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-insurance-premiums-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付保司保费结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-insurance-premiums-compensation-bills-out_bill_no"}]},{"text":"平台保证金∙赔付用户运费","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起保证金赔付用户运费","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-deposit-shipping-cost-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金售后赔付运费结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-deposit-shipping-cost-compensation-bills-out-bill-no-out_bill_no"}]},{"text":"收付通∙保险理赔","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求保险理赔","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保险理赔结果（按微信支付赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保险理赔结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-out-bill-no-out_bill_no"},{"text":"<span class=\\"verb post\\">POST</span>请求撤销保险理赔","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-out-bill-no-out_bill_no-cancel"},{"text":"<span class=\\"verb post\\">POST</span>请求保险理赔预下单","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-insurance-claim-bills-pre-transfer"}]},{"text":"收付通∙赔付商家","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>请求赔付","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询赔付结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-sub-mch-compensation-bills-out_bill_no"}]},{"text":"平台保证金∙赔付商户","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>保证金赔付","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-mch-transfer-transfer-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付结果（按微信支付赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-transfer-bills-bill-id-bill_id"},{"text":"<span class=\\"verb get\\">GET</span>查询保证金赔付结果（按商户赔付单号）","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-mch-transfer-transfer-bills-out-bill-no-out_bill_no"}]},{"text":"收付通∙个人收款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>个人收款-申请批量结算","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders"},{"text":"<span class=\\"verb get\\">GET</span>个人收款-查询批量结算信息","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-settle-prepay-settle-orders-settle_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>个人收款-申请异常结算批次单处理","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-settle-prepay-settle-orders-settle_batch_no-apply-abnormal-settle"}]},{"text":"收付通∙提现","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>二级商户按日终余额预约提现","link":"/en/api/platsolution/post-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw"},{"text":"<span class=\\"verb get\\">GET</span>查询二级商户按日终余额预约提现状态","link":"/en/api/platsolution/get-v3-platsolution-ecommerce-withdraw-day-end-balance-withdraw-out-request-no-out_request_no"}]},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>受理商家转账","link":"/en/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账批次单号查询批次单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账明细单号查询明细单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账明细电子回单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账明细电子回单","link":"/en/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户转账批次单号查询批次单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商户明细单号查询明细单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账批次电子回单","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账批次电子回单","link":"/en/api/platsolution/post-v3-platsolution-insurance-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no-apply"},{"text":"<span class=\\"verb post\\">POST</span>受理单次预约商家转账","link":"/en/api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户预约单号查询预约商家转账记录","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-reservation-out-reservation-no-out_reservation_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭预约商家转账记录","link":"/en/api/platsolution/post-v3-platsolution-insurance-mch-transfer-reservation-out-reservation-no-out_reservation_no-close"},{"text":"<span class=\\"verb get\\">GET</span>微信支付预约单号查询预约商家转账记录","link":"/en/api/platsolution/get-v3-platsolution-insurance-mch-transfer-reservation-reservation-id-reservation_id"},{"text":"<span class=\\"verb post\\">POST</span>受理商家转账","link":"/en/api/platsolution/post-v3-platsolution-mch-transfer-batches-apply"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账批次单号查询批次单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信支付转账明细单号查询明细单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账明细电子回单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账明细电子回单","link":"/en/api/platsolution/post-v3-platsolution-mch-transfer-batches-detail-receipts-out-batch-no-out_batch_no-out-detail-no-out_detail_no-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户转账批次单号查询批次单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商户明细单号查询明细单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb get\\">GET</span>查询商家转账批次电子回单","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb post\\">POST</span>申请商家转账批次电子回单","link":"/en/api/platsolution/post-v3-platsolution-mch-transfer-batches-summary-receipts-out-batch-no-out_batch_no-apply"},{"text":"<span class=\\"verb post\\">POST</span>受理单次预约商家转账","link":"/en/api/platsolution/post-v3-platsolution-mch-transfer-reservation-apply"},{"text":"<span class=\\"verb get\\">GET</span>商户预约单号查询预约商家转账记录","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-reservation-out-reservation-no-out_reservation_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭预约商家转账记录","link":"/en/api/platsolution/post-v3-platsolution-mch-transfer-reservation-out-reservation-no-out_reservation_no-close"},{"text":"<span class=\\"verb get\\">GET</span>微信支付预约单号查询预约商家转账记录","link":"/en/api/platsolution/get-v3-platsolution-mch-transfer-reservation-reservation-id-reservation_id"}]}],"/en/api/profitsharing/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>申请分账账单","link":"/en/api/profitsharing/get-v3-profitsharing-bills"},{"text":"<span class=\\"verb get\\">GET</span>查询最大分账比例","link":"/en/api/profitsharing/get-v3-profitsharing-merchant-configs-sub_mchid"},{"text":"<span class=\\"verb post\\">POST</span>请求分账","link":"/en/api/profitsharing/post-v3-profitsharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>解冻剩余资金","link":"/en/api/profitsharing/post-v3-profitsharing-orders-unfreeze"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果","link":"/en/api/profitsharing/get-v3-profitsharing-orders-out_order_no"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方","link":"/en/api/profitsharing/post-v3-profitsharing-receivers-add"},{"text":"<span class=\\"verb post\\">POST</span>删除分账接收方","link":"/en/api/profitsharing/post-v3-profitsharing-receivers-delete"},{"text":"<span class=\\"verb post\\">POST</span>请求分账回退","link":"/en/api/profitsharing/post-v3-profitsharing-return-orders"},{"text":"<span class=\\"verb get\\">GET</span>查询分账回退结果","link":"/en/api/profitsharing/get-v3-profitsharing-return-orders-out_return_no"},{"text":"<span class=\\"verb get\\">GET</span>查询剩余待分金额","link":"/en/api/profitsharing/get-v3-profitsharing-transactions-transaction_id-amounts"}]}],"/en/api/qrcode/":[{"text":"All operations","link":"/en/api/"},{"text":"乘车服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>扣费受理","link":"/en/api/qrcode/post-v3-qrcode-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单","link":"/en/api/qrcode/get-v3-qrcode-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询用户服务可用信息","link":"/en/api/qrcode/get-v3-qrcode-user-services-contract-id-contract_id"}]}],"/en/api/rate-activity/":[{"text":"All operations","link":"/en/api/"},{"text":"通用接口","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>报名费率优惠活动API","link":"/en/api/rate-activity/post-v3-rate-activity-applications"},{"text":"<span class=\\"verb get\\">GET</span>根据申请单ID查询申请单结果API","link":"/en/api/rate-activity/get-v3-rate-activity-applications-id-application_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改单据信息API","link":"/en/api/rate-activity/patch-v3-rate-activity-applications-id-application_id"}]}],"/en/api/realname/":[{"text":"All operations","link":"/en/api/"},{"text":"实名校验","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>实名信息校验","link":"/en/api/realname/get-v3-realname-verify"}]}],"/en/api/recharge/":[{"text":"All operations","link":"/en/api/"},{"text":"商家充值","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请银行转账充值","link":"/en/api/recharge/post-v3-recharge-bank-transfer-recharges-apply"},{"text":"<span class=\\"verb get\\">GET</span>查询银行转账充值结果","link":"/en/api/recharge/get-v3-recharge-bank-transfer-recharges-out-recharge-no-out_recharge_no"}]}],"/en/api/refund/":[{"text":"All operations","link":"/en/api/"},{"text":"基础支付∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>申请退款API","link":"/en/api/refund/post-v3-refund-domestic-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款API","link":"/en/api/refund/get-v3-refund-domestic-refunds-out_refund_no"},{"text":"<span class=\\"verb post\\">POST</span>发起异常退款","link":"/en/api/refund/post-v3-refund-domestic-refunds-refund_id-apply-abnormal-refund"}]}],"/en/api/repayment/":[{"text":"All operations","link":"/en/api/"},{"text":"还款支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>还款单查询","link":"/en/api/repayment/get-v3-repayment-combine-transactions-partner-out-trade-no-combine_out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>商户关单","link":"/en/api/repayment/post-v3-repayment-combine-transactions-partner-out-trade-no-combine_out_trade_no-close"},{"text":"<span class=\\"verb post\\">POST</span>还款下单","link":"/en/api/repayment/post-v3-repayment-combine-transactions-partner-prepay"}]}],"/en/api/security/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙支付即服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>商户签名验签／加解密测试","link":"/en/api/security/post-v3-security-echo"}]}],"/en/api/smartguide/":[{"text":"All operations","link":"/en/api/"},{"text":"经营工具∙支付即服务","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>服务人员查询API","link":"/en/api/smartguide/get-v3-smartguide-guides"},{"text":"<span class=\\"verb post\\">POST</span>服务人员注册API","link":"/en/api/smartguide/post-v3-smartguide-guides"},{"text":"<span class=\\"verb patch\\">PATCH</span>服务人员信息更新API","link":"/en/api/smartguide/patch-v3-smartguide-guides-guide_id"},{"text":"<span class=\\"verb post\\">POST</span>服务人员分配API","link":"/en/api/smartguide/post-v3-smartguide-guides-guide_id-assign"}]}],"/en/api/taxi-invoice/":[{"text":"All operations","link":"/en/api/"},{"text":"出租车电子发票","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>签到签退API","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-attendance-punch"},{"text":"<span class=\\"verb post\\">POST</span>将出租车电子发票插入微信用户卡包API","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-cards"},{"text":"<span class=\\"verb post\\">POST</span>上传出租车电子发票文件","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-cards-upload-file"},{"text":"<span class=\\"verb post\\">POST</span>更新司机信息API","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-driver-update-driver"},{"text":"<span class=\\"verb get\\">GET</span>获取司机信息API","link":"/en/api/taxi-invoice/get-v3-taxi-invoice-drivers-driver_license"},{"text":"<span class=\\"verb get\\">GET</span>获取出租车公司商户信息API","link":"/en/api/taxi-invoice/get-v3-taxi-invoice-taxi-companies-company_mchid"},{"text":"<span class=\\"verb post\\">POST</span>新增出租车公司API","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-taxi-company-create-taxi-company"},{"text":"<span class=\\"verb post\\">POST</span>更新出租车信息API","link":"/en/api/taxi-invoice/post-v3-taxi-invoice-taxi-update-taxi"},{"text":"<span class=\\"verb get\\">GET</span>获取出租车信息API","link":"/en/api/taxi-invoice/get-v3-taxi-invoice-taxies-plate_number"},{"text":"<span class=\\"verb get\\">GET</span>根据凭证查询乘客行程单API","link":"/en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-order-find-by-token"},{"text":"<span class=\\"verb get\\">GET</span>获取乘客行程单列表API","link":"/en/api/taxi-invoice/get-v3-taxi-invoice-user-taxi-orders"}]}],"/en/api/transaction-block/":[{"text":"All operations","link":"/en/api/"},{"text":"商户管理记录","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>分页查询子商户名下的交易拦截记录","link":"/en/api/transaction-block/get-v3-transaction-block-transaction-block-records-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户交易拦截记录详情","link":"/en/api/transaction-block/get-v3-transaction-block-transaction-block-records-block_record_id"},{"text":"<span class=\\"verb post\\">POST</span>发起交易拦截申诉","link":"/en/api/transaction-block/post-v3-transaction-block-transaction-block-submissions-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>查询交易拦截申诉详情","link":"/en/api/transaction-block/get-v3-transaction-block-transaction-block-submissions-block_submission_id"}]}],"/en/api/transfer-detail/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询转账明细电子回单受理结果API","link":"/en/api/transfer-detail/get-v3-transfer-detail-electronic-receipts"},{"text":"<span class=\\"verb post\\">POST</span>转账明细电子回单受理API","link":"/en/api/transfer-detail/post-v3-transfer-detail-electronic-receipts"}]}],"/en/api/transfer/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>发起批量转账API","link":"/en/api/transfer/post-v3-transfer-batches"},{"text":"<span class=\\"verb get\\">GET</span>微信批次单号查询批次单API","link":"/en/api/transfer/get-v3-transfer-batches-batch-id-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>微信明细单号查询明细单API","link":"/en/api/transfer/get-v3-transfer-batches-batch-id-batch_id-details-detail-id-detail_id"},{"text":"<span class=\\"verb get\\">GET</span>商家批次单号查询批次单API","link":"/en/api/transfer/get-v3-transfer-batches-out-batch-no-out_batch_no"},{"text":"<span class=\\"verb get\\">GET</span>商家明细单号查询明细单API","link":"/en/api/transfer/get-v3-transfer-batches-out-batch-no-out_batch_no-details-out-detail-no-out_detail_no"},{"text":"<span class=\\"verb post\\">POST</span>转账电子回单申请受理API","link":"/en/api/transfer/post-v3-transfer-bill-receipt"},{"text":"<span class=\\"verb get\\">GET</span>查询转账电子回单API","link":"/en/api/transfer/get-v3-transfer-bill-receipt-out_batch_no"}]}],"/en/api/transferdownload/":[{"text":"All operations","link":"/en/api/"},{"text":"资金应用∙转账","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>下载电子回单API","link":"/en/api/transferdownload/get-v3-transferdownload-elecvoucherfile"},{"text":"<span class=\\"verb get\\">GET</span>下载电子回单API","link":"/en/api/transferdownload/get-v3-transferdownload-signfile"}]}],"/en/api/v3-global/":[{"text":"All operations","link":"/en/api/"},{"text":"跨境","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>获取平台证书列表","link":"/en/api/v3-global/get-v3-global-certificates"},{"text":"<span class=\\"verb get\\">GET</span>商家充值退款余额查询","link":"/en/api/v3-global/get-v3-global-refund-partner-recharge-balance-sub-mchid-sub_mchid"},{"text":"<span class=\\"verb get\\">GET</span>商家充值退款余额查询","link":"/en/api/v3-global/get-v3-global-refund-recharge-balance"},{"text":"<span class=\\"verb get\\">GET</span>查询结算资金明细API","link":"/en/api/v3-global/get-v3-global-settle-settlements"},{"text":"<span class=\\"verb get\\">GET</span>下载对账单","link":"/en/api/v3-global/get-v3-global-statements"}]},{"text":"跨境∙报关","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>报关查询API","link":"/en/api/v3-global/get-v3-global-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关API","link":"/en/api/v3-global/post-v3-global-customs-orders"},{"text":"<span class=\\"verb patch\\">PATCH</span>报关信息修改API","link":"/en/api/v3-global/patch-v3-global-customs-orders"},{"text":"<span class=\\"verb post\\">POST</span>报关重推API","link":"/en/api/v3-global/post-v3-global-customs-redeclare"},{"text":"<span class=\\"verb post\\">POST</span>身份信息校验API","link":"/en/api/v3-global/post-v3-global-customs-verify-certificate"}]},{"text":"风险合规∙消费者投诉","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询投诉通知回调","link":"/en/api/v3-global/get-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb post\\">POST</span>创建投诉通知回调","link":"/en/api/v3-global/post-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb put\\">PUT</span>更新投诉通知回调","link":"/en/api/v3-global/put-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除投诉通知回调","link":"/en/api/v3-global/delete-v3-global-merchant-service-complaint-notifications"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单列表","link":"/en/api/v3-global/get-v3-global-merchant-service-complaints"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉单详情","link":"/en/api/v3-global/get-v3-global-merchant-service-complaints-complaint_id"},{"text":"<span class=\\"verb post\\">POST</span>反馈处理完成","link":"/en/api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-complete"},{"text":"<span class=\\"verb get\\">GET</span>查询投诉协商历史","link":"/en/api/v3-global/get-v3-global-merchant-service-complaints-complaint_id-negotiation-historys"},{"text":"<span class=\\"verb post\\">POST</span>提交回复","link":"/en/api/v3-global/post-v3-global-merchant-service-complaints-complaint_id-response"},{"text":"<span class=\\"verb post\\">POST</span>商户上传反馈图片API","link":"/en/api/v3-global/post-v3-global-merchant-service-images-upload"},{"text":"<span class=\\"verb get\\">GET</span>图片下载API","link":"/en/api/v3-global/get-v3-global-merchant-service-images-media_id"}]},{"text":"跨境∙分账","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>上传文件API","link":"/en/api/v3-global/post-v3-global-merchant-storage-file-upload"},{"text":"<span class=\\"verb get\\">GET</span>获取分账账单文件下载地址API","link":"/en/api/v3-global/get-v3-global-profit-sharing-bill-download-url"},{"text":"<span class=\\"verb post\\">POST</span>请求分账API","link":"/en/api/v3-global/post-v3-global-profit-sharing-orders"},{"text":"<span class=\\"verb post\\">POST</span>解冻剩余资金API","link":"/en/api/v3-global/post-v3-global-profit-sharing-orders-unfreeze"},{"text":"<span class=\\"verb get\\">GET</span>查询分账结果API","link":"/en/api/v3-global/get-v3-global-profit-sharing-orders-out_order_no"},{"text":"<span class=\\"verb post\\">POST</span>添加分账接收方API","link":"/en/api/v3-global/post-v3-global-profit-sharing-receivers"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除分账接收方API","link":"/en/api/v3-global/delete-v3-global-profit-sharing-receivers"},{"text":"<span class=\\"verb get\\">GET</span>查询分账接收方添加结果API","link":"/en/api/v3-global/get-v3-global-profit-sharing-receivers-account"},{"text":"<span class=\\"verb get\\">GET</span>获取分账退款账单下载链接API","link":"/en/api/v3-global/get-v3-global-profit-sharing-refunds-bill-download-url"},{"text":"<span class=\\"verb get\\">GET</span>查询可供垫付退款实时余额API","link":"/en/api/v3-global/get-v3-global-profit-sharing-refunds-refundable-balance"},{"text":"<span class=\\"verb post\\">POST</span>分账标记API","link":"/en/api/v3-global/post-v3-global-profit-sharing-transactions-mark"},{"text":"<span class=\\"verb get\\">GET</span>查询剩余待分金额API","link":"/en/api/v3-global/get-v3-global-profit-sharing-transactions-transaction_id-amounts"},{"text":"<span class=\\"verb get\\">GET</span>查询订单剩余可退款金额API","link":"/en/api/v3-global/get-v3-global-profit-sharing-transactions-transaction_id-refundable-amounts"}]},{"text":"跨境∙H5权限","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建H5支付权限申请单","link":"/en/api/v3-global/post-v3-global-merchant-h5-permission-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询H5支付权限申请单详情","link":"/en/api/v3-global/get-v3-global-merchant-h5-permission-applications-applyment_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改H5支付权限申请单","link":"/en/api/v3-global/patch-v3-global-merchant-h5-permission-applications-applyment_id"},{"text":"<span class=\\"verb post\\">POST</span>创建H5支付域名修改申请单","link":"/en/api/v3-global/post-v3-global-merchant-h5-permission-domain-applications"},{"text":"<span class=\\"verb get\\">GET</span>查询H5支付域名修改申请单","link":"/en/api/v3-global/get-v3-global-merchant-h5-permission-domain-applications-applyment_id"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改H5支付域名修改申请单","link":"/en/api/v3-global/patch-v3-global-merchant-h5-permission-domain-applications-applyment_id"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户H5支付权限状态","link":"/en/api/v3-global/get-v3-global-merchant-h5-permission-sub_mchid"}]},{"text":"跨境∙进件","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>子商户进件（融合钱包）","link":"/en/api/v3-global/post-v3-global-merchants"},{"text":"<span class=\\"verb get\\">GET</span>查询子商户（融合钱包）","link":"/en/api/v3-global/get-v3-global-merchants-sub_mchid"},{"text":"<span class=\\"verb patch\\">PATCH</span>修改子商户（融合钱包）","link":"/en/api/v3-global/patch-v3-global-merchants-sub_mchid"}]},{"text":"跨境∙支付","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>撤销订单(微信支付订单号)","link":"/en/api/v3-global/post-v3-global-micropay-transactions-id-transaction_id-reverse"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/en/api/v3-global/post-v3-global-micropay-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb post\\">POST</span>提交付款码支付","link":"/en/api/v3-global/post-v3-global-micropay-transactions-pay"},{"text":"<span class=\\"verb post\\">POST</span>APP支付下单","link":"/en/api/v3-global/post-v3-global-transactions-app"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/en/api/v3-global/get-v3-global-transactions-id-transaction_id"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(微信支付订单号)","link":"/en/api/v3-global/post-v3-global-transactions-id-transaction_id-close"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI支付下单API","link":"/en/api/v3-global/post-v3-global-transactions-jsapi"},{"text":"<span class=\\"verb post\\">POST</span>H5支付下单","link":"/en/api/v3-global/post-v3-global-transactions-mweb"},{"text":"<span class=\\"verb post\\">POST</span>Native支付下单API","link":"/en/api/v3-global/post-v3-global-transactions-native"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/en/api/v3-global/get-v3-global-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>关闭订单(商户订单号)","link":"/en/api/v3-global/post-v3-global-transactions-out-trade-no-out_trade_no-close"}]},{"text":"跨境∙代扣","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>APP签约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-app-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>H5预签约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-h5-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>JSAPI预签约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-jsapi-pre-entrust-sign"},{"text":"<span class=\\"verb post\\">POST</span>小程序签约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-miniprogram-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>商户协议号查询签约API","link":"/en/api/v3-global/get-v3-global-papay-contracts-out-contract-code-out_contract_code"},{"text":"<span class=\\"verb post\\">POST</span>WEB预签约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-web-pre-entrust-sign"},{"text":"<span class=\\"verb get\\">GET</span>代扣协议ID查询签约API","link":"/en/api/v3-global/get-v3-global-papay-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>申请解约API","link":"/en/api/v3-global/post-v3-global-papay-contracts-contract_id-terminate"},{"text":"<span class=\\"verb post\\">POST</span>支付扣款API","link":"/en/api/v3-global/post-v3-global-papay-transactions"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(商户订单号)","link":"/en/api/v3-global/get-v3-global-papay-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>撤销订单(商户订单号)","link":"/en/api/v3-global/post-v3-global-papay-transactions-out-trade-no-out_trade_no-reverse"},{"text":"<span class=\\"verb get\\">GET</span>查询订单(微信支付订单号)","link":"/en/api/v3-global/get-v3-global-papay-transactions-transaction_id"}]},{"text":"跨境∙退款","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询所有退款","link":"/en/api/v3-global/get-v3-global-refunds"},{"text":"<span class=\\"verb post\\">POST</span>申请退款","link":"/en/api/v3-global/post-v3-global-refunds"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(微信支付退款订单号)","link":"/en/api/v3-global/get-v3-global-refunds-id-refund_id"},{"text":"<span class=\\"verb get\\">GET</span>查询单笔退款(商户退款订单号)","link":"/en/api/v3-global/get-v3-global-refunds-out-refund-no-out_refund_no"}]}],"/en/api/vehicle/":[{"text":"All operations","link":"/en/api/"},{"text":"ETC授权扣费","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>通过商户ETC绑定号查询签约状态","link":"/en/api/vehicle/get-v3-vehicle-etc-contracts-contract_id"},{"text":"<span class=\\"verb post\\">POST</span>预开通用户ETC指定卡扣费API","link":"/en/api/vehicle/post-v3-vehicle-etc-preopen"},{"text":"<span class=\\"verb post\\">POST</span>高速场景商户扣款API","link":"/en/api/vehicle/post-v3-vehicle-etc-transactions-highway"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/en/api/vehicle/get-v3-vehicle-etc-transactions-id-transaction_id"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/en/api/vehicle/get-v3-vehicle-etc-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb get\\">GET</span>查询ETC签约状态API","link":"/en/api/vehicle/get-v3-vehicle-etc-users-openid-contracts"}]},{"text":"支付分∙停车服务","collapsed":false,"items":[{"text":"<span class=\\"verb post\\">POST</span>创建停车入场API","link":"/en/api/vehicle/post-v3-vehicle-parking-parkings"},{"text":"<span class=\\"verb get\\">GET</span>查询车牌服务开通信息API","link":"/en/api/vehicle/get-v3-vehicle-parking-services-find"},{"text":"<span class=\\"verb get\\">GET</span>查询订单API","link":"/en/api/vehicle/get-v3-vehicle-transactions-out-trade-no-out_trade_no"},{"text":"<span class=\\"verb post\\">POST</span>扣费受理API","link":"/en/api/vehicle/post-v3-vehicle-transactions-parking"}]}],"/en/api/webizpay/":[{"text":"All operations","link":"/en/api/"},{"text":"企业支付","collapsed":false,"items":[{"text":"<span class=\\"verb get\\">GET</span>查询可用商户范围列表","link":"/en/api/webizpay/get-v3-webizpay-avail-mch-ranges"},{"text":"<span class=\\"verb post\\">POST</span>创建可用商户范围","link":"/en/api/webizpay/post-v3-webizpay-avail-mch-ranges"},{"text":"<span class=\\"verb get\\">GET</span>查询商户标识列表","link":"/en/api/webizpay/get-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers"},{"text":"<span class=\\"verb post\\">POST</span>添加商户标识","link":"/en/api/webizpay/post-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers"},{"text":"<span class=\\"verb delete\\">DELETE</span>删除商户标识","link":"/en/api/webizpay/delete-v3-webizpay-avail-mch-ranges-range_id-merchant-identifiers-merchant_identifier"},{"text":"<span class=\\"verb post\\">POST</span>申请企业商户企业支付出资凭证","link":"/en/api/webizpay/post-v3-webizpay-bill-proof"},{"text":"<span class=\\"verb post\\">POST</span>申请企业商户企业支付业务账单","link":"/en/api/webizpay/post-v3-webizpay-bill-trade-bill"},{"text":"<span class=\\"verb get\\">GET</span>使用商户卡号查询企业支付额度卡","link":"/en/api/webizpay/get-v3-webizpay-employees-employee_id-out-quota-cards-out_card_no"},{"text":"<span class=\\"verb post\\">POST</span>企业商户为员工下发企业支付额度卡","link":"/en/api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards"},{"text":"<span class=\\"verb get\\">GET</span>企业商户查询企业支付额度卡","link":"/en/api/webizpay/get-v3-webizpay-employees-employee_id-quota-cards-card_no"},{"text":"<span class=\\"verb post\\">POST</span>企业商户作废员工企业支付额度卡","link":"/en/api/webizpay/post-v3-webizpay-employees-employee_id-quota-cards-card_no-cancel"},{"text":"<span class=\\"verb get\\">GET</span>企业商户获取指定额度卡支付链接","link":"/en/api/webizpay/get-v3-webizpay-employees-employee_id-quota-cards-card_no-payment-url"},{"text":"<span class=\\"verb post\\">POST</span>企业商户发起解除员工企业支付授权","link":"/en/api/webizpay/post-v3-webizpay-employees-employee_id-revoke"},{"text":"<span class=\\"verb post\\">POST</span>发起门店主体匹配","link":"/en/api/webizpay/post-v3-webizpay-stores-entity-matches"},{"text":"<span class=\\"verb get\\">GET</span>查询门店主体匹配结果","link":"/en/api/webizpay/get-v3-webizpay-stores-entity-matches-batch_id"},{"text":"<span class=\\"verb get\\">GET</span>企业商户查询企业员工开通授权状态","link":"/en/api/webizpay/get-v3-webizpay-users-user_id-authorization-state"},{"text":"<span class=\\"verb post\\">POST</span>企业商户发起员工开通企业支付授权","link":"/en/api/webizpay/post-v3-webizpay-users-user_id-authorization-url"}]}],"/en/guide/":[{"text":"Start","items":[{"text":"From nothing to a paid order","link":"/en/guide/start"},{"text":"Where each credential is found","link":"/en/guide/credentials"},{"text":"The real service","link":"/en/guide/production"},{"text":"Ways to write a call","link":"/en/guide/calls"}]},{"text":"Take payments","items":[{"text":"JSAPI","link":"/en/guide/jsapi"},{"text":"Mini program","link":"/en/guide/mini-program"},{"text":"App","link":"/en/guide/app"},{"text":"H5","link":"/en/guide/h5"},{"text":"Native","link":"/en/guide/native"},{"text":"Payment code","link":"/en/guide/code-payment"},{"text":"Combined orders","link":"/en/guide/combined"}]},{"text":"Orders","items":[{"text":"Query and close","link":"/en/guide/orders"},{"text":"Refunds","link":"/en/guide/refunds"},{"text":"Notifications","link":"/en/guide/notifications"},{"text":"Bills and reconciliation","link":"/en/guide/bills"}]},{"text":"Products","items":[{"text":"Profit sharing","link":"/en/guide/profit-sharing"},{"text":"Transfers","link":"/en/guide/transfers"},{"text":"Payscore","link":"/en/guide/payscore"},{"text":"Coupons","link":"/en/guide/coupons"},{"text":"Member cards","link":"/en/guide/member-cards"},{"text":"Complaints","link":"/en/guide/complaints"}]},{"text":"Who calls","items":[{"text":"Partners","link":"/en/guide/partners"},{"text":"Brands","link":"/en/guide/brands"},{"text":"Uploads and onboarding","link":"/en/guide/onboarding"},{"text":"Hong Kong and global","link":"/en/guide/overseas"}]},{"text":"Run it","items":[{"text":"Keys, and the migration to public keys","link":"/en/guide/keys"},{"text":"Edge, Deno, Bun, serverless","link":"/en/guide/runtimes"},{"text":"Testing with the sandbox","link":"/en/guide/testing"},{"text":"Observability","link":"/en/guide/observability"},{"text":"Errors","link":"/en/guide/errors"}]},{"text":"Look up","items":[{"text":"Operations","link":"/en/api/"},{"text":"Notifications","link":"/en/events/"},{"text":"Troubleshooting","link":"/en/help/errors"},{"text":"Runtimes","link":"/en/help/runtimes"},{"text":"Benchmarks","link":"/en/help/benchmarks"}]}],"/en/help/":[{"text":"Start","items":[{"text":"From nothing to a paid order","link":"/en/guide/start"},{"text":"Where each credential is found","link":"/en/guide/credentials"},{"text":"The real service","link":"/en/guide/production"},{"text":"Ways to write a call","link":"/en/guide/calls"}]},{"text":"Take payments","items":[{"text":"JSAPI","link":"/en/guide/jsapi"},{"text":"Mini program","link":"/en/guide/mini-program"},{"text":"App","link":"/en/guide/app"},{"text":"H5","link":"/en/guide/h5"},{"text":"Native","link":"/en/guide/native"},{"text":"Payment code","link":"/en/guide/code-payment"},{"text":"Combined orders","link":"/en/guide/combined"}]},{"text":"Orders","items":[{"text":"Query and close","link":"/en/guide/orders"},{"text":"Refunds","link":"/en/guide/refunds"},{"text":"Notifications","link":"/en/guide/notifications"},{"text":"Bills and reconciliation","link":"/en/guide/bills"}]},{"text":"Products","items":[{"text":"Profit sharing","link":"/en/guide/profit-sharing"},{"text":"Transfers","link":"/en/guide/transfers"},{"text":"Payscore","link":"/en/guide/payscore"},{"text":"Coupons","link":"/en/guide/coupons"},{"text":"Member cards","link":"/en/guide/member-cards"},{"text":"Complaints","link":"/en/guide/complaints"}]},{"text":"Who calls","items":[{"text":"Partners","link":"/en/guide/partners"},{"text":"Brands","link":"/en/guide/brands"},{"text":"Uploads and onboarding","link":"/en/guide/onboarding"},{"text":"Hong Kong and global","link":"/en/guide/overseas"}]},{"text":"Run it","items":[{"text":"Keys, and the migration to public keys","link":"/en/guide/keys"},{"text":"Edge, Deno, Bun, serverless","link":"/en/guide/runtimes"},{"text":"Testing with the sandbox","link":"/en/guide/testing"},{"text":"Observability","link":"/en/guide/observability"},{"text":"Errors","link":"/en/guide/errors"}]},{"text":"Look up","items":[{"text":"Operations","link":"/en/api/"},{"text":"Notifications","link":"/en/events/"},{"text":"Troubleshooting","link":"/en/help/errors"},{"text":"Runtimes","link":"/en/help/runtimes"},{"text":"Benchmarks","link":"/en/help/benchmarks"}]}]},"outline":{"level":[2,3]}}}},"scrollOffset":134,"cleanUrls":false}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-c79a1216></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$13, [["__scopeId", "data-v-c79a1216"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-d6be1790><p class="code" data-v-d6be1790>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-d6be1790>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-d6be1790></div><blockquote class="quote" data-v-d6be1790>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-d6be1790><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-d6be1790>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-d6be1790"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-b933a997><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-b933a997><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-b933a997>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-b933a997"]]);
const _sfc_main$10 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-a5bbad30><div class="content" data-v-a5bbad30><div class="outline-marker" data-v-a5bbad30></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-a5bbad30>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["__scopeId", "data-v-a5bbad30"]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-3f215769>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-3f215769></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$$, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-3f215769"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-e98dd255>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-e98dd255>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-e98dd255"]]);
const _sfc_main$X = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-e257564d>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-e257564d>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-e257564d>`);
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-e257564d${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-e257564d>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-e257564d><span class="visually-hidden" id="doc-footer-aria-label" data-v-e257564d>Pager</span><div class="pager" data-v-e257564d>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-e257564d>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["__scopeId", "data-v-e257564d"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-39a288b8>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-39a288b8><div class="aside-curtain" data-v-39a288b8></div><div class="aside-container" data-v-39a288b8><div class="aside-content" data-v-39a288b8>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-39a288b8><div class="content-container" data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-39a288b8>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-39a288b8"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-fa7799d5"]]);
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-8426fc1a>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-8426fc1a"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-4f9c455b><div class="container" data-v-4f9c455b><div class="main" data-v-4f9c455b>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-4f9c455b>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-4f9c455b>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-4f9c455b>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-4f9c455b>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-4f9c455b><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-4f9c455b>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-4f9c455b><div class="image-container" data-v-4f9c455b><div class="image-bg" data-v-4f9c455b></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-4f9c455b"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-a3976bdc${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-a3976bdc${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-a3976bdc${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-a3976bdc${_scopeId}><p class="link-text-value" data-v-a3976bdc${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-a3976bdc${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-a3976bdc"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-a6181336><div class="container" data-v-a6181336><div class="items" data-v-a6181336><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-a6181336>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-a6181336"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-8e2d4988>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-8e2d4988"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-8b561e3d>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$S, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$P, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-8b561e3d"]]);
const _sfc_main$M = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-1428d186>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$L, [["__scopeId", "data-v-1428d186"]]);
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-e315a0ad><div class="container" data-v-e315a0ad>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-e315a0ad>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-e315a0ad>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-e315a0ad"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-8a42e2b4>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-8a42e2b4><span class="menu-text" data-v-8a42e2b4>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-8a42e2b4></span></button>`);
      } else {
        _push(`<button data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-8a42e2b4><div class="header" data-v-8a42e2b4><a class="top-link" href="#" data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-8a42e2b4>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$J, [["__scopeId", "data-v-8a42e2b4"]]);
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-a6f0e41e><div class="container" data-v-a6f0e41e>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-a6f0e41e><span class="vpi-align-left menu-icon" data-v-a6f0e41e></span><span class="menu-text" data-v-a6f0e41e>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$I, [["__scopeId", "data-v-a6f0e41e"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$H = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-1d5665e3><span class="check" data-v-1d5665e3>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-1d5665e3>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-1d5665e3"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-5337faa4${_scopeId}></span><span class="vpi-moon moon" data-v-5337faa4${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-5337faa4"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-6c893767>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-6c893767"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-35975db6>`);
      _push(ssrRenderComponent(_sfc_main$Z, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-35975db6${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-35975db6"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-69e747b5>`);
      if (__props.text) {
        _push(`<p class="title" data-v-69e747b5>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-69e747b5"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-b98bc113>`);
      if (__props.items) {
        _push(`<div class="items" data-v-b98bc113><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-b98bc113"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-cf11d7a2><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-cf11d7a2>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-cf11d7a2>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-cf11d7a2></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-cf11d7a2>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-cf11d7a2></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-cf11d7a2></span>`);
      }
      _push(`</button><div class="menu" data-v-cf11d7a2>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-cf11d7a2"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-bd121fe5>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-bd121fe5"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-7bc22406><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-7bc22406"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-bb2aa2f0${_scopeId}><p class="trans-title" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item appearance" data-v-bb2aa2f0${_scopeId}><p class="label" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item social-links" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$y, [["__scopeId", "data-v-bb2aa2f0"]]);
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-e5dd9c1c><span class="container" data-v-e5dd9c1c><span class="top" data-v-e5dd9c1c></span><span class="middle" data-v-e5dd9c1c></span><span class="bottom" data-v-e5dd9c1c></span></span></button>`);
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$x, [["__scopeId", "data-v-e5dd9c1c"]]);
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e56f3d57${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-e56f3d57"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-dc692963><span id="main-nav-aria-label" class="visually-hidden" data-v-dc692963> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$v, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-dc692963"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme: theme2 } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme2.value.search) == null ? void 0 : _a.options;
    const isObject = themeObject && typeof themeObject === "object";
    const locales = isObject && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.SWKbZbWo.js"));
    const VPAlgoliaSearchBox = () => null;
    const { theme: theme2 } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    function isEditingContent(event) {
      const element = event.target;
      const tagName = element.tagName;
      return element.isContentEditable || tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
    }
    const showSearch = ref(false);
    {
      onKeyStroke("k", (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
      onKeyStroke("/", (event) => {
        if (!isEditingContent(event)) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
    }
    const provider = "local";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$t, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme2).search) == null ? void 0 : _a.options) ?? unref(theme2).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$t, { onClick: load }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-0394ad82"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-1168a8e4><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-1168a8e4>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-1168a8e4>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-1168a8e4>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-1168a8e4"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-88af2de4${_scopeId}><p class="title" data-v-88af2de4${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-88af2de4"]]);
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-6aa21345><div class="wrapper" data-v-6aa21345><div class="container" data-v-6aa21345><div class="title" data-v-6aa21345>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-6aa21345><div class="content-body" data-v-6aa21345>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$s, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-6aa21345><div class="divider-line" data-v-6aa21345></div></div></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$o, [["__scopeId", "data-v-6aa21345"]]);
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-b44890b2><p class="text" data-v-b44890b2>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$n, [["__scopeId", "data-v-b44890b2"]]);
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-df37e6dd${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$m, [["__scopeId", "data-v-df37e6dd"]]);
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-3e9c20e4${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$l, [["__scopeId", "data-v-3e9c20e4"]]);
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-8133b170>`);
      if (__props.text) {
        _push(`<p class="title" data-v-8133b170>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-8133b170"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-b9ab8c58><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-b9ab8c58><span class="button-text" data-v-b9ab8c58>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-b9ab8c58></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-b9ab8c58><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$j, [["__scopeId", "data-v-b9ab8c58"]]);
const _sfc_main$i = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-858fe1a4><button class="title" data-v-858fe1a4><span class="vpi-languages icon lang" data-v-858fe1a4></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-858fe1a4></span></button><ul class="list" data-v-858fe1a4><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-858fe1a4>`);
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$g, [["__scopeId", "data-v-858fe1a4"]]);
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-f2779853><div class="container" data-v-f2779853>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$i, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$h, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$f, [["__scopeId", "data-v-f2779853"]]);
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-ae24b3ad>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-ae24b3ad"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-b3fd67f8${_scopeId}><div class="indicator" data-v-b3fd67f8${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$Z, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-b3fd67f8${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-b3fd67f8${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-b3fd67f8${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$Z, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-b3fd67f8"]]);
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-c40bc020>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-c40bc020"]]);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-319d5ca6><div class="curtain" data-v-319d5ca6></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-319d5ca6><span class="visually-hidden" id="sidebar-aria-label" data-v-319d5ca6> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-319d5ca6"]]);
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-0b0ada53></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-0b0ada53>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-0b0ada53"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-5d98c3a5>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-5d98c3a5"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$8, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-3d121b4a><div class="container" data-v-3d121b4a><div class="header" data-v-3d121b4a><div class="love" data-v-3d121b4a><span class="vpi-heart icon" data-v-3d121b4a></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-3d121b4a>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-3d121b4a>`);
      _push(ssrRenderComponent(_sfc_main$7, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-3d121b4a>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-f3fa364a><div class="profile" data-v-f3fa364a><figure class="avatar" data-v-f3fa364a><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-f3fa364a></figure><div class="data" data-v-f3fa364a><h1 class="name" data-v-f3fa364a>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-f3fa364a>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-f3fa364a>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-f3fa364a> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-f3fa364a>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-f3fa364a>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-f3fa364a>`);
        _push(ssrRenderComponent(_sfc_main$Z, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-f3fa364a${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-f3fa364a"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-6cb0dbc4><div class="container" data-v-6cb0dbc4><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-6cb0dbc4>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = {};
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = {};
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = {};
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const theme = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$14);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show = ref(false);
    onMounted(() => {
      show.value = true;
    });
    return () => show.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(theme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data = initData(router.route);
  app.provide(dataSymbol, data);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  useRouter as a,
  createSearchTranslate as c,
  dataSymbol as d,
  escapeRegExp as e,
  inBrowser as i,
  pathToFile as p,
  render,
  useData as u
};
