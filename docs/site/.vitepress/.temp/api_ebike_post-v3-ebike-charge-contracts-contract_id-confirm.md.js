import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建用户当次充电代扣凭证API","description":"","frontmatter":{"title":"创建用户当次充电代扣凭证API","editLink":false,"words":"POST /v3/ebike/charge/contracts/{contract_id}/confirm 电动自行车行业代扣 contract_id 充电授权扣费协议号 sub_mchid 特约商户号 appid 服务商公众号ID sub_appid 特约商户公众号ID charge_info 充电场景信息 charging_token 用户充电代扣凭证"},"headers":[],"relativePath":"api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm.md","filePath":"api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm.md"}');
const _sfc_main = { name: "api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="top" tabindex="-1">创建用户当次充电代扣凭证API <a class="header-anchor" href="#top" aria-label="Permalink to &quot;创建用户当次充电代扣凭证API {#top}&quot;">​</a></h1><div class="operation"><code class="method post">POST</code><code class="path">/<wbr>v3/<wbr>ebike/<wbr>charge/<wbr>contracts/<wbr>{contract_id}/<wbr>confirm</code></div><p class="facts"><span>角色 商户、服务商</span><span>电动自行车行业代扣</span><a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml" target="_blank" rel="noreferrer">官方文档</a></p><div class="warning custom-block"><p class="custom-block-title">WARNING</p><p>官方文档已将此接口标记为废弃。</p></div><h2 id="request" tabindex="-1">请求 <a class="header-anchor" href="#request" aria-label="Permalink to &quot;请求 {#request}&quot;">​</a></h2><h3 id="path" tabindex="-1">路径参数 <a class="header-anchor" href="#path" aria-label="Permalink to &quot;路径参数 {#path}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="path.contract_id"><td><a href="#path.contract_id">contract_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>充电授权扣费协议号<br><small>例 <code>&quot;aAfixCs13LsdKPpfZfDkk2189ssXjfx&quot;</code></small></td></tr></tbody></table><h3 id="body" tabindex="-1">请求体 <a class="header-anchor" href="#body" aria-label="Permalink to &quot;请求体 {#body}&quot;">​</a></h3><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="body.sub_mchid"><td><a href="#body.sub_mchid">sub_mchid</a></td><td><code>string</code></td><td>特约商户号<br><small>例 <code>&quot;1900000109&quot;</code></small></td></tr><tr id="body.appid"><td><a href="#body.appid">appid</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>服务商公众号ID<br><small>默认取客户端选项 <code>appid</code></small><br><small>例 <code>&quot;wx47c677487ce3ac47&quot;</code></small></td></tr><tr id="body.sub_appid"><td><a href="#body.sub_appid">sub_appid</a></td><td><code>string</code></td><td>特约商户公众号ID<br><small>例 <code>&quot;wxcc603d9f0d54eaf0&quot;</code></small></td></tr><tr id="body.charge_info"><td><a href="#body.charge_info">charge_info</a><b class="required" title="必填">*</b></td><td><code>object</code></td><td>充电场景信息</td></tr><tr id="body.charge_info.start_time" class="d1"><td><a href="#body.charge_info.start_time">start_time</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>开始时间<br><small>例 <code>&quot;2017-08-26T09:43:39+08:00&quot;</code></small></td></tr><tr id="body.charge_info.charging_station_name" class="d1"><td><a href="#body.charge_info.charging_station_name">charging_station_name</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>充电站名称<br><small>例 <code>&quot;xxx充电站&quot;</code></small></td></tr><tr id="body.charge_info.charging_gun_number" class="d1"><td><a href="#body.charge_info.charging_gun_number">charging_gun_number</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>充电枪编号<br><small>例 <code>&quot;6555&quot;</code></small></td></tr><tr id="body.charge_info.device_id" class="d1"><td><a href="#body.charge_info.device_id">device_id</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>充电位设备号<br><small>例 <code>&quot;12343232&quot;</code></small></td></tr></tbody></table><h2 id="call" tabindex="-1">调用 <a class="header-anchor" href="#call" aria-label="Permalink to &quot;调用 {#call}&quot;">​</a></h2><p><a href="/guide/start.html"><code>wxpay</code></a> 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。</p><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="call" id="call-0" checked><label data-title="wxpay.v3….post" for="call-0">wxpay.v3….post</label><input type="radio" name="call" id="call-1"><label data-title="chain().post" for="call-1">chain().post</label><input type="radio" name="call" id="call-2"><label data-title="[&#39;v3/…&#39;].post" for="call-2">[&#39;v3/…&#39;].post</label><input type="radio" name="call" id="call-3"><label data-title="wxpay.v3….postAsync" for="call-3">wxpay.v3….postAsync</label><input type="radio" name="call" id="call-4"><label data-title="chain().postAsync" for="call-4">chain().postAsync</label><input type="radio" name="call" id="call-5"><label data-title="[&#39;v3/…&#39;].postAsync" for="call-5">[&#39;v3/…&#39;].postAsync</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts._contract_id_.confirm.post({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/contracts/{contract_id}/confirm&#39;</i>).post({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/contracts/{contract_id}/confirm&#39;</i>].post({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts._contract_id_.confirm.postAsync({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.chain(<i class="s">&#39;v3/ebike/charge/contracts/{contract_id}/confirm&#39;</i>).postAsync({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay[<i class="s">&#39;v3/ebike/charge/contracts/{contract_id}/confirm&#39;</i>].postAsync({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div></div></div><details class="details custom-block"><summary>包含全部参数</summary><div class="language-ts vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">ts</span><pre class="made"><code><i class="k">const</i> answer = <i class="k">await</i> wxpay.v3.ebike.charge.contracts._contract_id_.confirm.post({
  contract_id: <i class="s">&#39;aAfixCs13LsdKPpfZfDkk2189ssXjfx&#39;</i>,
  json: {
    sub_mchid: <i class="s">&#39;1900000109&#39;</i>,
    appid: <i class="s">&#39;wx47c677487ce3ac47&#39;</i>,
    sub_appid: <i class="s">&#39;wxcc603d9f0d54eaf0&#39;</i>,
    charge_info: {
      start_time: <i class="s">&#39;2017-08-26T09:43:39+08:00&#39;</i>,
      charging_station_name: <i class="s">&#39;xxx充电站&#39;</i>,
      charging_gun_number: <i class="s">&#39;6555&#39;</i>,
      device_id: <i class="s">&#39;12343232&#39;</i>,
    },
  },
}).json()</code></pre></div></details><details class="details custom-block"><summary>用 curl 调用沙箱（bash）</summary><div class="language-bash vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">bash</span><pre class="made"><code>sandbox=<i class="s">&#39;http://127.0.0.1:8080&#39;</i>   <i class="c"># npx wechatpay-isomorphic emulator</i>
credentials=$(<i class="k">curl</i> -sf &quot;$sandbox/__emulator/credentials?secrets=true&quot;)
get() { <i class="k">node</i> -p &quot;JSON.parse(fs.readFileSync(0, <i class="s">&#39;utf8&#39;</i>))$1&quot; &lt;&lt;&lt; &quot;$credentials&quot;; }
mchid=$(get .mchid)
path=<i class="s">&#39;/v3/ebike/charge/contracts/aAfixCs13LsdKPpfZfDkk2189ssXjfx/confirm&#39;</i>
body=<i class="s">&#39;{&quot;appid&quot;:&quot;wx47c677487ce3ac47&quot;,&quot;charge_info&quot;:{&quot;start_time&quot;:&quot;2017-08-26T09:43:39+08:00&quot;,&quot;charging_station_name&quot;:&quot;xxx充电站&quot;,&quot;charging_gun_number&quot;:&quot;6555&quot;,&quot;device_id&quot;:&quot;12343232&quot;}}&#39;</i>
timestamp=$(date +%s) nonce=$(<i class="k">openssl</i> rand -hex 16)
signature=$(<i class="k">printf</i> <i class="s">&#39;%s\\n&#39;</i> POST &quot;$path&quot; &quot;$timestamp&quot; &quot;$nonce&quot; &quot;$body&quot; |
  <i class="k">openssl</i> dgst -sha256 -sign &lt;(get .privateKey) | <i class="k">openssl</i> <i class="k">base64</i> -A)
<i class="k">curl</i> -s -X POST &quot;$sandbox$path&quot; -A <i class="k">curl</i> -H <i class="s">&#39;Accept: application/json&#39;</i> \\
  -H &quot;Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\&quot;$mchid\\&quot;,nonce_str=\\&quot;$nonce\\&quot;,signature=\\&quot;$signature\\&quot;,timestamp=\\&quot;$timestamp\\&quot;,serial_no=\\&quot;$(get .serial)\\&quot;&quot; \\
  -H <i class="s">&#39;Content-Type: application/json&#39;</i> --data-binary &quot;$body&quot;</code></pre></div></details><h2 id="response" tabindex="-1">应答 <a class="header-anchor" href="#response" aria-label="Permalink to &quot;应答 {#response}&quot;">​</a></h2><table class="fields"><thead><tr><th>字段</th><th>类型</th><th>说明</th></tr></thead><tbody><tr id="response.charging_token"><td><a href="#response.charging_token">charging_token</a><b class="required" title="必填">*</b></td><td><code>string</code></td><td>用户充电代扣凭证<br><small>例 <code>&quot;sdjf23kdsHJfdksj8dj&quot;</code></small></td></tr></tbody></table><details class="details custom-block"><summary>示例</summary><div class="language-json vp-adaptive-theme"><button title="Copy" class="copy"></button><span class="lang">json</span><pre class="made"><code>{
  <i class="c">&quot;charging_token&quot;</i>: <i class="c">&quot;sdjf23kdsHJfdksj8dj&quot;</i>
}</code></pre></div></details><h2 id="repeating" tabindex="-1">重试 <a class="header-anchor" href="#repeating" aria-label="Permalink to &quot;重试 {#repeating}&quot;">​</a></h2><p>可安全重试：微信支付以 <code>contract_id</code> 识别重复请求。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/ebike/post-v3-ebike-charge-contracts-contract_id-confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const postV3EbikeChargeContractsContract_idConfirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  postV3EbikeChargeContractsContract_idConfirm as default
};
