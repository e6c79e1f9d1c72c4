import { createFieldCipher } from 'wechatpay-isomorphic'

const form = document.querySelector('form')!
const output = document.querySelector('output')!

/** WeChat Pay's public key: what is encrypted with it nobody but WeChat Pay can read. */
const cipher = fetch('/certs')
  .then(response => response.json())
  .then(certs => createFieldCipher({ certs }))

/** What was typed leaves the browser as ciphertext, and nothing else of it. */
async function activate() {
  const { serial, encrypt } = await cipher
  const card = Object.fromEntries(new URLSearchParams(location.search))
  const typed = new FormData(form)
  const [name, phone_number] = await Promise.all([
    encrypt(String(typed.get('name'))),
    encrypt(String(typed.get('phone_number'))),
  ])
  const response = await fetch('/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...card, serial, name, phone_number }),
  })
  const { message } = await response.json()
  return String(message)
}

form.addEventListener('submit', async event => {
  event.preventDefault()
  output.value = '……'
  output.value = await activate().catch(error => String(error))
})
