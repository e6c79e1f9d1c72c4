import { expect, test } from 'vitest'
import { busySandbox } from '../things/things.ts'

const { emulator, ask } = await busySandbox()

test('a notification is seen as it is kept, and by server-sent events when it changes', async () => {
  const [notification] = emulator.notifications()
  expect(await ask(`/events/${notification!.id}`)).toMatchObject({
    event_type: 'TRANSACTION.SUCCESS',
    state: 'acknowledged',
  })
  expect(await ask('/events/none')).toMatchObject({ message: 'there is no notification none' })
  const stream = await emulator.fetch('http://127.0.0.1/__emulator/events', {
    headers: { accept: 'text/event-stream' },
  })
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  await emulator.resend(notification!.id)
  let text = ''
  while (!text.includes('event: notification')) text += (await reader.read()).value
  expect(text).toContain(notification!.id)
  await reader.cancel()
})

test('the day’s bill is there before the day is over', async () => {
  const bill = await ask<{ date: string; columns: string[]; rows: string[][] }>('/bill')
  expect(bill.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  const number = bill.columns.indexOf('商户订单号')
  expect(bill.rows.map(row => row[number])).toEqual(['SHOP-1', 'SHOP-1'])
  expect(await ask('/bill?date=2020-01-01')).toMatchObject({ rows: [] })
  expect(await ask('/bill?date=today')).toMatchObject({ message: 'date is a day like 2026-11-22: today' })
})

test('a call that is not kept is not there', async () => {
  expect(await ask('/traffic/7')).toEqual({ code: 'RESOURCE_NOT_EXISTS', message: 'there is no call 7' })
})
