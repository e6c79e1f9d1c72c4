import { Converter, ReflectionKind } from 'typedoc'

/** What the reference takes from docstrings beside what TypeDoc does by itself. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections))
      for (const tag of reflection.comment?.blockTags ?? []) {
        tag.content = tag.content.map(part => (part.kind === 'code' ? dedented(part) : part))
        if (tag.tag === '@throws') nameError(tag, project)
      }
  })
}

/** `@throws {ApiError} where …`: the class is kept, and led to. */
function nameError(tag, project) {
  const { typeAnnotation } = tag
  if (typeAnnotation === undefined) return
  const name = typeAnnotation.replace(/^\{|\}$/g, '')
  const target = project.getReflectionsByKind(ReflectionKind.Class).find(each => each.name === name)
  tag.content.unshift(
    target === undefined
      ? { kind: 'code', text: `\`${name}\`` }
      : { kind: 'inline-tag', tag: '@link', text: name, target },
    { kind: 'text', text: ' ' },
  )
}

/** An example is indented below its tag, and its first line is not. */
function dedented({ kind, text }) {
  const [fence, first, ...rest] = text.split('\n')
  const isIndented = rest.slice(0, -1).every(line => line === '' || line.startsWith('  '))
  if (!fence.startsWith('```') || first === undefined || first.startsWith(' ') || !isIndented)
    return { kind, text }
  return { kind, text: [fence, first, ...rest.map(line => line.replace(/^ {2}/, ''))].join('\n') }
}
