import { html as markup } from 'htm/preact'
import type { VNode } from 'preact'

/** Markup as a template: what stands in it is text, never markup. */
export const html = markup as (strings: TemplateStringsArray, ...values: readonly unknown[]) => VNode
