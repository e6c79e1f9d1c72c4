// Runs every case, one after another, in the folder where the packed package is installed. Prints one line of JSON a case.
import process from 'node:process'

const files = ['1-sent', '2-reason', '3-breaks', '4-money', '5-attacks']
const rejections = []
process.on('unhandledRejection', error => rejections.push(error))
for (const file of files) {
  const { cases } = await import(`./${file}.mjs`)
  for (const [name, attempt] of Object.entries(cases)) {
    let problem
    try {
      await attempt()
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error)
    }
    const unhandled = rejections.splice(0)
    if (problem === undefined && unhandled.length > 0)
      problem = `left an unhandled rejection: ${unhandled[0]}`
    console.log(
      `case ${JSON.stringify({ name: `${file}: ${name}`, ...(problem !== undefined && { problem }) })}`,
    )
  }
}
process.exit(0)
