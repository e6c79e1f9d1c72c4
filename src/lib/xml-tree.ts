/** What an element of a message holds: text, or elements; several of a name are a list. */
export interface XmlTree {
  readonly [name: string]: string | XmlTree | readonly (string | XmlTree)[]
}
