import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取抬头填写链接","description":"","frontmatter":{"title":"获取抬头填写链接","editLink":false,"words":"GET /v3/new-tax-control-fapiao/user-title/title-url 经营工具∙电子发票 sub_mchid 子商户号 fapiao_apply_id 发票申请单号 source 开票来源 appid 商户AppID openid 用户OpenID total_amount 总金额 seller_name 销售方名称 show_phone_cell 是否需要展示手机号填写栏 must_input_phone 用户是否必须填写手机号 show_email_cell 是否需要展示邮箱地址填写栏 must_input_email 用户是否必须填写邮箱地址 title_url 抬头填写链接 miniprogram_appid 抬头填写小程序AppID miniprogram_path 抬头填写小程序页面路径 miniprogram_user_name 抬头填写小程序的用户名"},"headers":[],"relativePath":"api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url.md","filePath":"api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url.md"}');
const _sfc_main = { name: "api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">获取抬头填写链接 <a class="header-anchor" href="#top" aria-label="Permalink to &quot;获取抬头填写链接 {#top}&quot;">​</a></h1><div class="operation"><code class="method get">GET</code><code class="path">/<wbr>v3/<wbr>new-tax-control-fapiao/<wbr>user-title/<wbr>title-url</code></div><p class="facts"><span>角色 商户、服务商、渠道商</span><span>经营工具∙电子发票</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml" target="_blank" rel="noreferrer">官方文档</a></p><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="query" tabindex="-1">查询参数 <a class="header-anchor" href="#query" aria-label="Permalink to &quot;查询参数 {#query}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="query.sub_mchid"><td><a href="#query.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>子商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="query.fapiao_apply_id"><td><a href="#query.fapiao_apply_id">fapiao_apply_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>发票申请单号<br><small>例 <code>&quot;fapiao_20200701_123456&quot;</code></small></td></tr><tr id="query.source"><td><a href="#query.source">source</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>开票来源<br><code>WEB</code> <code>MINIPROGRAM</code><br><small>例 <code>&quot;WEB&quot;</code></small></td></tr><tr id="query.appid"><td><a href="#query.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>商户AppID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="query.openid"><td><a href="#query.openid">openid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户OpenID<br><small>例 <code>&quot;plN5twRbHym_j-QcqCzstl0HmwEs&quot;</code></small></td></tr><tr id="query.total_amount"><td><a href="#query.total_amount">total_amount</a><b class="required" title="必填">*</b></td><td><code>integer</code></td><td>总金额 <span class="mark unit">分</span><br><small>例 <code>382895</code></small></td></tr><tr id="query.seller_name"><td><a href="#query.seller_name">seller_name</a></td><td><code>string</code></td><td>销售方名称<br><small>例 <code>&quot;深圳市南山区测试商户&quot;</code></small></td></tr><tr id="query.show_phone_cell"><td><a href="#query.show_phone_cell">show_phone_cell</a></td><td><code>boolean</code></td><td>是否需要展示手机号填写栏<br><small>例 <code>true</code></small></td></tr><tr id="query.must_input_phone"><td><a href="#query.must_input_phone">must_input_phone</a></td><td><code>boolean</code></td><td>用户是否必须填写手机号<br><small>例 <code>true</code></small></td></tr><tr id="query.show_email_cell"><td><a href="#query.show_email_cell">show_email_cell</a></td><td><code>boolean</code></td><td>是否需要展示邮箱地址填写栏<br><small>例 <code>true</code></small></td></tr><tr id="query.must_input_email"><td><a href="#query.must_input_email">must_input_email</a></td><td><code>boolean</code></td><td>用户是否必须填写邮箱地址<br><small>例 <code>true</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….get" for="call-0">wxpay.v3….get</label><input type="radio" name="call" id="call-1"><label data-title="chain().get" for="call-1">chain().get</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].get" for="call-2">[&#39;v3/…&#39;].get</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….getAsync" for="call-3">wxpay.v3….getAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().getAsync" for="call-4">chain().getAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].getAsync" for="call-5">[&#39;v3/…&#39;].getAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.get({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/user-title/title-url&#39;</i>).get({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/user-title/title-url&#39;</i>].get({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.getAsync({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/new-tax-control-fapiao/user-title/title-url&#39;</i>).getAsync({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/new-tax-control-fapiao/user-title/title-url&#39;</i>].getAsync({
  query: {
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.get({
  query: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    fapiao_apply_id: <i class="s">&#39;fapiao_20200701_123456&#39;</i>,
    source: <i class="s">&#39;WEB&#39;</i>,
    appid: <i class="s">&#39;wxb1170446a4c0a5a2&#39;</i>,
    openid: <i class="s">&#39;plN5twRbHym_j-QcqCzstl0HmwEs&#39;</i>,
    total_amount: <i class="n">382895</i>,
    seller_name: <i class="s">&#39;深圳市南山区测试商户&#39;</i>,
    show_phone_cell: <i class="k">true</i>,
    must_input_phone: <i class="k">true</i>,
    show_email_cell: <i class="k">true</i>,
    must_input_email: <i class="k">true</i>,
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/new-tax-control-fapiao/user-title/title-url?fapiao_apply_id=fapiao_20200701_123456&amp;source=WEB&amp;appid=wxb1170446a4c0a5a2&amp;openid=plN5twRbHym_j-QcqCzstl0HmwEs&amp;total_amount=382895&#39;</i>
body=<i class="s">&#39;&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> GET &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X GET &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.title_url"><td><a href="#response.title_url">title_url</a></td><td><code>string</code></td><td>抬头填写链接<br><small>例 <code>&quot;https://payapp.weixin.qq.com&quot;</code></small></td></tr><tr id="response.miniprogram_appid"><td><a href="#response.miniprogram_appid">miniprogram_appid</a></td><td><code>string</code></td><td>抬头填写小程序AppID<br><small>例 <code>&quot;wxb1170446a4c0a5a2&quot;</code></small></td></tr><tr id="response.miniprogram_path"><td><a href="#response.miniprogram_path">miniprogram_path</a></td><td><code>string</code></td><td>抬头填写小程序页面路径<br><small>例 <code>&quot;pages/xxxPage&quot;</code></small></td></tr><tr id="response.miniprogram_user_name"><td><a href="#response.miniprogram_user_name">miniprogram_user_name</a></td><td><code>string</code></td><td>抬头填写小程序的用户名<br><small>例 <code>&quot;gh_86a091e50ad4@app&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;title_url&quot;</i>: <i class="c">&quot;https://payapp.weixin.qq.com&quot;</i>,
  <i class="c">&quot;miniprogram_appid&quot;</i>: <i class="c">&quot;wxb1170446a4c0a5a2&quot;</i>,
  <i class="c">&quot;miniprogram_path&quot;</i>: <i class="c">&quot;pages/xxxPage&quot;</i>,
  <i class="c">&quot;miniprogram_user_name&quot;</i>: <i class="c">&quot;gh_86a091e50ad4@app&quot;</i>
}</code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/new-tax-control-fapiao/get-v3-new-tax-control-fapiao-user-title-title-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getV3NewTaxControlFapiaoUserTitleTitleUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getV3NewTaxControlFapiaoUserTitleTitleUrl as default
};
