import type { ThingKind } from '../../things/kind.ts'
import { PERMISSIONS, type Permission } from './permission.ts'

/** Permissions for payscore. */
export const PERMISSION_KIND: ThingKind<Permission> = {
  kind: 'service-permissions',
  title: { en: 'Payscore permissions', zh: '支付分授权' },
  table: PERMISSIONS,
  read: ({ authorization_code, authorization_state, opened, service_id }) => ({
    number: authorization_code,
    state: authorization_state,
    time: opened,
    note: service_id,
  }),
  states: {
    UNBINDUSER: { en: 'waits for the user', zh: '待授权' },
    AVAILABLE: { en: 'given', zh: '授权中' },
    UNAVAILABLE: { en: 'taken back', zh: '已解除' },
  },
  ends: ['UNAVAILABLE'],
  transitions: [
    { from: 'UNBINDUSER', to: 'AVAILABLE', by: { en: 'open', zh: '授权' } },
    { from: 'AVAILABLE', to: 'UNAVAILABLE', by: { en: 'close, terminate', zh: '解除授权' } },
  ],
  acts: [
    {
      name: 'open',
      label: { en: 'Give', zh: '授权' },
      from: ['UNBINDUSER'],
      path: '/service-permissions/{number}/open',
    },
    {
      name: 'close',
      label: { en: 'Take back', zh: '解除授权' },
      from: ['AVAILABLE'],
      path: '/service-permissions/{number}/close',
      grave: true,
    },
  ],
}
