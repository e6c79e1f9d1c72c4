export type { Claim } from './emulator/card-member/user-cards.ts'
export type { UserCard, UserCardState, ValidDate } from './emulator/card-member/store.ts'
export { createEmulator, type Emulator, type EmulatorCredentials, type EmulatorOptions } from './emulator/emulator.ts'
export { EmulatorProblem, type Problem } from './emulator/problem.ts'
