import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"修改商品券","description":"","frontmatter":{"title":"修改商品券","editLink":false,"words":"PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id} 品牌商户∙商品券 product_coupon_id 商品券ID out_request_no 修改请求单号 display_info 展示信息 scope 优惠范围 type 商品券类型 usage_mode 使用模式 single_usage_info 单券模式信息 progressive_bundle_usage_info 多次优惠模式信息 out_product_no 外部商品ID state 商品券状态 deactivate_request_no 失效请求单号 deactivate_time 失效时间 deactivate_reason 失效原因"},"headers":[],"relativePath":"api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id.md","filePath":"api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id.md"}');
const _sfc_main = { name: "api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">修改商品券 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;修改商品券 {#top}&quot;">​</a></h1><div class="operation"><code class="method patch">PATCH</code><code class="path">/<wbr>brand/<wbr>marketing/<wbr>product-coupon/<wbr>product-coupons/<wbr>{product_coupon_id}</code></div><p class="facts"><span>角色 品牌</span><span>品牌商户∙商品券</span></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.product_coupon_id"><td><a href="#path.product_coupon_id">product_coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券ID<br><small>例 <code>&quot;1000000013&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.out_request_no"><td><a href="#body.out_request_no">out_request_no</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>修改请求单号<br><small>6 至 40 个字符，格式 [\\w-]+</small><br><small>例 <code>&quot;34657_20250101_123456&quot;</code></small></td></tr><tr id="body.display_info"><td><a href="#body.display_info">display_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>展示信息</td></tr><tr id="body.display_info.name" class="d1"><td><a href="#body.display_info.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券名称<br><small>3 至 15 个字符</small><br><small>例 <code>&quot;全场满100立打8折&quot;</code></small></td></tr><tr id="body.display_info.image_url" class="d1"><td><a href="#body.display_info.image_url">image_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券图片<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="body.display_info.background_url" class="d1"><td><a href="#body.display_info.background_url">background_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券背景图<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="body.display_info.detail_image_url_list" class="d1"><td><a href="#body.display_info.detail_image_url_list">detail_image_url_list</a></td><td><code>string[]</code></td><td>商品券详情图列表<br><small>最多 8 项</small><br><small>例 <code>[&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;]</code></small></td></tr><tr id="body.display_info.original_price" class="d1"><td><a href="#body.display_info.original_price">original_price</a></td><td><code>integer</code></td><td>商品原价<br><small>例 <code>10000</code></small></td></tr><tr id="body.display_info.combo_package_list" class="d1"><td><a href="#body.display_info.combo_package_list">combo_package_list</a></td><td><code>object[]</code></td><td>套餐组合<br><small>最多 50 项</small></td></tr><tr id="body.display_info.combo_package_list.name" class="d2"><td><a href="#body.display_info.combo_package_list.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>套餐名<br><small>最多 15 个字符</small><br><small>例 <code>&quot;咖啡2选1&quot;</code></small></td></tr><tr id="body.display_info.combo_package_list.pick_count" class="d2"><td><a href="#body.display_info.combo_package_list.pick_count">pick_count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>可选单品数量<br><small>例 <code>3</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list" class="d2"><td><a href="#body.display_info.combo_package_list.choice_list">choice_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>单品列表<br><small>最多 99 项</small></td></tr><tr id="body.display_info.combo_package_list.choice_list.name" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>单品名称<br><small>最多 15 个字符</small><br><small>例 <code>&quot;美式&quot;</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list.price" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.price">price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单品价格<br><small>例 <code>10000</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list.count" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.count">count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单品数量<br><small>最多 99</small><br><small>例 <code>2</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list.image_url" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.image_url">image_url</a></td><td><code>string</code></td><td>单品图片<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list.mini_program_appid" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.mini_program_appid">mini_program_appid</a></td><td><code>string</code></td><td>单品跳转小程序AppID<br><small>例 <code>&quot;wx4fd12345678&quot;</code></small></td></tr><tr id="body.display_info.combo_package_list.choice_list.mini_program_path" class="d3"><td><a href="#body.display_info.combo_package_list.choice_list.mini_program_path">mini_program_path</a></td><td><code>string</code></td><td>单品跳转小程序路径<br><small>例 <code>&quot;/pages/index/index&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….patch" for="call-0">wxpay.v3….patch</label><input type="radio" name="call" id="call-1"><label data-title="chain().patch" for="call-1">chain().patch</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].patch" for="call-2">[&#39;v3/…&#39;].patch</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….patchAsync" for="call-3">wxpay.v3….patchAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().patchAsync" for="call-4">chain().patchAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].patchAsync" for="call-5">[&#39;v3/…&#39;].patchAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patch({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}&#39;</i>).patch({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}&#39;</i>].patch({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patchAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}&#39;</i>).patchAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;brand/marketing/product-coupon/product-coupons/{product_coupon_id}&#39;</i>].patchAsync({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patch({
  product_coupon_id: <i class="s">&#39;1000000013&#39;</i>,
  json: {
    out_request_no: <i class="s">&#39;34657_20250101_123456&#39;</i>,
    display_info: {
      name: <i class="s">&#39;全场满100立打8折&#39;</i>,
      image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      background_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
      detail_image_url_list: [<i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>],
      original_price: <i class="n">10000</i>,
      combo_package_list: [
        {
          name: <i class="s">&#39;咖啡2选1&#39;</i>,
          pick_count: <i class="n">3</i>,
          choice_list: [
            {
              name: <i class="s">&#39;美式&#39;</i>,
              price: <i class="n">10000</i>,
              count: <i class="n">2</i>,
              image_url: <i class="s">&#39;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&#39;</i>,
              mini_program_appid: <i class="s">&#39;wx4fd12345678&#39;</i>,
              mini_program_path: <i class="s">&#39;/pages/index/index&#39;</i>,
            },
          ],
        },
      ],
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&amp;identity=brand&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
brand_id=$(get .brandId)
path=<i class="s">&#39;/brand/marketing/product-coupon/product-coupons/1000000013&#39;</i>
body=<i class="s">&#39;{&quot;out_request_no&quot;:&quot;34657_20250101_123456&quot;,&quot;display_info&quot;:{&quot;name&quot;:&quot;全场满100立打8折&quot;,&quot;image_url&quot;:&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;,&quot;background_url&quot;:&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> PATCH &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X PATCH &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\\&quot;$brand_id\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.product_coupon_id"><td><a href="#response.product_coupon_id">product_coupon_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券ID<br><small>例 <code>&quot;1000000013&quot;</code></small></td></tr><tr id="response.scope"><td><a href="#response.scope">scope</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>优惠范围<br><code>ALL</code> <code>SINGLE</code><br><small>例 <code>&quot;ALL&quot;</code></small></td></tr><tr id="response.type"><td><a href="#response.type">type</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券类型<br><code>NORMAL</code> <code>DISCOUNT</code> <code>EXCHANGE</code><br><small>例 <code>&quot;NORMAL&quot;</code></small></td></tr><tr id="response.usage_mode"><td><a href="#response.usage_mode">usage_mode</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>使用模式<br><code>SINGLE</code> <code>PROGRESSIVE_BUNDLE</code><br><small>例 <code>&quot;SINGLE&quot;</code></small></td></tr><tr id="response.single_usage_info"><td><a href="#response.single_usage_info">single_usage_info</a></td><td><code>object</code></td><td>单券模式信息</td></tr><tr id="response.single_usage_info.normal_coupon" class="d1"><td><a href="#response.single_usage_info.normal_coupon">normal_coupon</a></td><td><code>object</code></td><td>满减券使用规则</td></tr><tr id="response.single_usage_info.normal_coupon.threshold" class="d2"><td><a href="#response.single_usage_info.normal_coupon.threshold">threshold</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>门槛金额<br><small>例 <code>10000</code></small></td></tr><tr id="response.single_usage_info.normal_coupon.discount_amount" class="d2"><td><a href="#response.single_usage_info.normal_coupon.discount_amount">discount_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>固定减免金额<br><small>例 <code>1</code></small></td></tr><tr id="response.single_usage_info.discount_coupon" class="d1"><td><a href="#response.single_usage_info.discount_coupon">discount_coupon</a></td><td><code>object</code></td><td>折扣券使用规则</td></tr><tr id="response.single_usage_info.discount_coupon.threshold" class="d2"><td><a href="#response.single_usage_info.discount_coupon.threshold">threshold</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>门槛金额<br><small>例 <code>10000</code></small></td></tr><tr id="response.single_usage_info.discount_coupon.percent_off" class="d2"><td><a href="#response.single_usage_info.discount_coupon.percent_off">percent_off</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>固定减免百分比<br><small>例 <code>20</code></small></td></tr><tr id="response.progressive_bundle_usage_info"><td><a href="#response.progressive_bundle_usage_info">progressive_bundle_usage_info</a></td><td><code>object</code></td><td>多次优惠模式信息</td></tr><tr id="response.progressive_bundle_usage_info.count" class="d1"><td><a href="#response.progressive_bundle_usage_info.count">count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>可使用次数<br><small>例 <code>15</code></small></td></tr><tr id="response.progressive_bundle_usage_info.interval_days" class="d1"><td><a href="#response.progressive_bundle_usage_info.interval_days">interval_days</a></td><td><code>integer</code></td><td>多次优惠使用间隔天数<br><small>例 <code>0</code></small></td></tr><tr id="response.display_info"><td><a href="#response.display_info">display_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>展示信息</td></tr><tr id="response.display_info.name" class="d1"><td><a href="#response.display_info.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券名称<br><small>例 <code>&quot;全场满100立打8折&quot;</code></small></td></tr><tr id="response.display_info.image_url" class="d1"><td><a href="#response.display_info.image_url">image_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券图片<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="response.display_info.background_url" class="d1"><td><a href="#response.display_info.background_url">background_url</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券背景图<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="response.display_info.detail_image_url_list" class="d1"><td><a href="#response.display_info.detail_image_url_list">detail_image_url_list</a></td><td><code>string[]</code></td><td>商品券详情图列表<br><small>例 <code>[&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;]</code></small></td></tr><tr id="response.display_info.original_price" class="d1"><td><a href="#response.display_info.original_price">original_price</a></td><td><code>integer</code></td><td>商品原价<br><small>例 <code>10000</code></small></td></tr><tr id="response.display_info.combo_package_list" class="d1"><td><a href="#response.display_info.combo_package_list">combo_package_list</a></td><td><code>object[]</code></td><td>套餐组合</td></tr><tr id="response.display_info.combo_package_list.name" class="d2"><td><a href="#response.display_info.combo_package_list.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>套餐名<br><small>例 <code>&quot;咖啡2选1&quot;</code></small></td></tr><tr id="response.display_info.combo_package_list.pick_count" class="d2"><td><a href="#response.display_info.combo_package_list.pick_count">pick_count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>可选单品数量<br><small>例 <code>3</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list" class="d2"><td><a href="#response.display_info.combo_package_list.choice_list">choice_list</a><b class="required" title="必填">*</b></td><td><code>object[]</code></td><td>单品列表</td></tr><tr id="response.display_info.combo_package_list.choice_list.name" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.name">name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>单品名称<br><small>例 <code>&quot;美式&quot;</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list.price" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.price">price</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单品价格<br><small>例 <code>10000</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list.count" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.count">count</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>单品数量<br><small>例 <code>2</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list.image_url" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.image_url">image_url</a></td><td><code>string</code></td><td>单品图片<br><small>例 <code>&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list.mini_program_appid" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.mini_program_appid">mini_program_appid</a></td><td><code>string</code></td><td>单品跳转小程序AppID<br><small>例 <code>&quot;wx4fd12345678&quot;</code></small></td></tr><tr id="response.display_info.combo_package_list.choice_list.mini_program_path" class="d3"><td><a href="#response.display_info.combo_package_list.choice_list.mini_program_path">mini_program_path</a></td><td><code>string</code></td><td>单品跳转小程序路径<br><small>例 <code>&quot;/pages/index/index&quot;</code></small></td></tr><tr id="response.out_product_no"><td><a href="#response.out_product_no">out_product_no</a></td><td><code>string</code></td><td>外部商品ID<br><small>例 <code>&quot;Product_1234567890&quot;</code></small></td></tr><tr id="response.state"><td><a href="#response.state">state</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商品券状态<br><code>AUDITING</code> <code>EFFECTIVE</code> <code>DEACTIVATED</code><br><small>例 <code>&quot;AUDITING&quot;</code></small></td></tr><tr id="response.deactivate_request_no"><td><a href="#response.deactivate_request_no">deactivate_request_no</a></td><td><code>string</code></td><td>失效请求单号<br><small>例 <code>&quot;1002600620019090123143254436&quot;</code></small></td></tr><tr id="response.deactivate_time"><td><a href="#response.deactivate_time">deactivate_time</a></td><td><code>string (date-time)</code></td><td>失效时间<br><small>例 <code>&quot;2025-08-31T23:59:59+08:00&quot;</code></small></td></tr><tr id="response.deactivate_reason"><td><a href="#response.deactivate_reason">deactivate_reason</a></td><td><code>string</code></td><td>失效原因<br><small>例 <code>&quot;商品已下线&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;product_coupon_id&quot;</i>: <i class="c">&quot;1000000013&quot;</i>,
  <i class="c">&quot;scope&quot;</i>: <i class="c">&quot;ALL&quot;</i>,
  <i class="c">&quot;type&quot;</i>: <i class="c">&quot;NORMAL&quot;</i>,
  <i class="c">&quot;usage_mode&quot;</i>: <i class="c">&quot;SINGLE&quot;</i>,
  <i class="c">&quot;single_usage_info&quot;</i>: {
    <i class="c">&quot;normal_coupon&quot;</i>: {
      <i class="c">&quot;threshold&quot;</i>: <i class="k">10000</i>,
      <i class="c">&quot;discount_amount&quot;</i>: <i class="k">1</i>
    },
    <i class="c">&quot;discount_coupon&quot;</i>: {
      <i class="c">&quot;threshold&quot;</i>: <i class="k">10000</i>,
      <i class="c">&quot;percent_off&quot;</i>: <i class="k">20</i>
    }
  },
  <i class="c">&quot;progressive_bundle_usage_info&quot;</i>: {
    <i class="c">&quot;count&quot;</i>: <i class="k">15</i>,
    <i class="c">&quot;interval_days&quot;</i>: <i class="k">0</i>
  },
  <i class="c">&quot;display_info&quot;</i>: {
    <i class="c">&quot;name&quot;</i>: <i class="c">&quot;全场满100立打8折&quot;</i>,
    <i class="c">&quot;image_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</i>,
    <i class="c">&quot;background_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</i>,
    <i class="c">&quot;detail_image_url_list&quot;</i>: [
      <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</i>
    ],
    <i class="c">&quot;original_price&quot;</i>: <i class="k">10000</i>,
    <i class="c">&quot;combo_package_list&quot;</i>: [
      {
        <i class="c">&quot;name&quot;</i>: <i class="c">&quot;咖啡2选1&quot;</i>,
        <i class="c">&quot;pick_count&quot;</i>: <i class="k">3</i>,
        <i class="c">&quot;choice_list&quot;</i>: [
          {
            <i class="c">&quot;name&quot;</i>: <i class="c">&quot;美式&quot;</i>,
            <i class="c">&quot;price&quot;</i>: <i class="k">10000</i>,
            <i class="c">&quot;count&quot;</i>: <i class="k">2</i>,
            <i class="c">&quot;image_url&quot;</i>: <i class="c">&quot;https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx&quot;</i>,
            <i class="c">&quot;mini_program_appid&quot;</i>: <i class="c">&quot;wx4fd12345678&quot;</i>,
            <i class="c">&quot;mini_program_path&quot;</i>: <i class="c">&quot;/pages/index/index&quot;</i>
          }
        ]
      }
    ]
  },
  <i class="c">&quot;out_product_no&quot;</i>: <i class="c">&quot;Product_1234567890&quot;</i>,
  <i class="c">&quot;state&quot;</i>: <i class="c">&quot;AUDITING&quot;</i>,
  <i class="c">&quot;deactivate_request_no&quot;</i>: <i class="c">&quot;1002600620019090123143254436&quot;</i>,
  <i class="c">&quot;deactivate_time&quot;</i>: <i class="c">&quot;2025-08-31T23:59:59+08:00&quot;</i>,
  <i class="c">&quot;deactivate_reason&quot;</i>: <i class="c">&quot;商品已下线&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>out_request_no</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/brand-marketing/patch-brand-marketing-product-coupon-product-coupons-product_coupon_id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const patchBrandMarketingProductCouponProductCouponsProduct_coupon_id = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  patchBrandMarketingProductCouponProductCouponsProduct_coupon_id as default
};
