import { escapeHtml } from './html.ts'

/** A block of code behind a tab. */
export interface Tab {
  readonly label: string
  readonly code: string
}

/** What is told apart by colour: comments, strings, words, numbers. */
const TOKENS: Readonly<Record<string, RegExp>> = {
  ts: /(\/\/[^\n]*)|('(?:[^'\\\n]|\\.)*')|\b(await|async|const|import|from|if|case|true|false|new)\b|\b(\d[\d.]*)\b/g,
  json: /(?!)|("(?:[^"\\\n]|\\.)*")|\b(true|false|null)\b|(-?\b\d[\d.]*)\b/g,
  bash: /((?<=\s)#[^\n]*)|('[^']*')|\b(curl|openssl|printf|node|base64)\b|(?!)/g,
}

const CLASSES = ['c', 's', 'k', 'n'] as const

/**
 * A block of code as VitePress renders one, in HTML on one line. Pages that are made have thousands of them,
 * and a highlighter that knows all of a language makes a page ten times as large.
 */
export function codeBlock(language: string, code: string, isActive = false): string {
  const className = `language-${language} vp-adaptive-theme${isActive ? ' active' : ''}`
  return (
    `<div class="${className}"><button title="Copy" class="copy"></button><span class="lang">${language}</span>` +
    `<pre v-pre class="made"><code>${colour(language, code.trimEnd())}</code></pre></div>`
  )
}

/**
 * Blocks of TypeScript behind tabs.
 *
 * @param name unique in its page
 */
export function codeGroup(name: string, tabs: readonly Tab[]): string {
  const heads = tabs.map(
    ({ label }, place) =>
      `<input type="radio" name="${name}" id="${name}-${place}"${place === 0 ? ' checked' : ''}>` +
      `<label data-title="${escapeHtml(label)}" for="${name}-${place}">${escapeHtml(label)}</label>`,
  )
  const blocks = tabs.map(({ code }, place) => codeBlock('ts', code, place === 0))
  return (
    `<div class="vp-code-group vp-adaptive-theme"><div class="tabs">${heads.join('')}</div>` +
    `<div class="blocks">${blocks.join('')}</div></div>`
  )
}

/** HTML that is folded. */
export function folded(summary: string, html: string): string {
  return `<details class="details custom-block"><summary>${escapeHtml(summary)}</summary>${html}</details>`
}

function colour(language: string, code: string): string {
  const tokens = TOKENS[language]
  if (tokens === undefined) return oneLine(code)
  let html = ''
  let end = 0
  for (const match of code.matchAll(tokens)) {
    const group = CLASSES.findIndex((_, place) => match[place + 1] !== undefined)
    html += `${oneLine(code.slice(end, match.index))}<i class="${CLASSES[group]}">${oneLine(match[0])}</i>`
    end = match.index + match[0].length
  }
  return html + oneLine(code.slice(end))
}

/** An empty line would end the HTML in Markdown. */
function oneLine(code: string): string {
  return escapeHtml(code).replaceAll('\n', '&#10;')
}
