import { describe, expect, test } from 'vitest'
import {
  COOL_DOWN,
  mayDownload,
  RENEW_BEFORE,
  RENEWAL_INTERVAL,
  renewalIsDue,
  type DownloadState,
} from '../../../../src/keys/certificates/policy.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
const idle: DownloadState = { last: undefined, isUnderWay: false, latestEnd: undefined }
const ended = (outcome: 'downloaded' | 'failed' | 'none', ago: number): DownloadState => ({
  ...idle,
  last: { at: NOW - ago, outcome },
})

test('the next download comes after 5 minutes, after half a minute where one failed, after a day of none', () => {
  expect(COOL_DOWN).toEqual({ downloaded: 300_000, failed: 30_000, none: 86_400_000 })
})

describe('a download for an unknown serial number', () => {
  test.each<[string, DownloadState, boolean]>([
    ['before the first', idle, true],
    ['right after one', ended('downloaded', 0), false],
    ['within the cool-down', ended('downloaded', COOL_DOWN.downloaded - 1), false],
    ['after it', ended('downloaded', COOL_DOWN.downloaded), true],
    ['shortly after one that failed', ended('failed', COOL_DOWN.failed - 1), false],
    ['a while after it', ended('failed', COOL_DOWN.failed), true],
    ['on the day on which there are none', ended('none', COOL_DOWN.none - 1), false],
    ['a day later', ended('none', COOL_DOWN.none), true],
    ['where the clock was set back', ended('none', -1), true],
    ['while one is under way', { ...ended('downloaded', 0), isUnderWay: true }, true],
  ])('%s', (_, state, expected) => {
    expect(mayDownload(state, NOW)).toBe(expected)
  })
})

describe('a look for successors', () => {
  const ending = (
    left: number,
    state: DownloadState = ended('downloaded', RENEWAL_INTERVAL),
  ): DownloadState => ({
    ...state,
    latestEnd: NOW + left,
  })

  test.each<[string, DownloadState, boolean]>([
    ['without certificates', ended('downloaded', RENEWAL_INTERVAL), false],
    ['long before their end', ending(RENEW_BEFORE), false],
    ['close to it', ending(RENEW_BEFORE - 1), true],
    ['after it', ending(-1), true],
    ['close to it, the store having given them', ending(1, idle), true],
    ['soon after the last look', ending(1, ended('downloaded', RENEWAL_INTERVAL - 1)), false],
    ['soon after one that failed', ending(1, ended('failed', RENEWAL_INTERVAL - 1)), false],
    ['on the day on which there are none', ending(1, ended('none', COOL_DOWN.none - 1)), false],
    ['where the clock was set back', ending(1, ended('downloaded', -1)), true],
  ])('%s', (_, state, expected) => {
    expect(renewalIsDue(state, NOW)).toBe(expected)
  })
})
