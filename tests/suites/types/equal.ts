/** Whether two types are the same, `any` and `unknown` being different ones. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Does not compile for anything but `true`. */
export type True<Holds extends true> = Holds

export type IsAny<T> = 0 extends 1 & T ? true : false
