/** Seconds that a timestamp may be away from the clock of who reads it, in either direction. */
export const DEFAULT_CLOCK_TOLERANCE = 300
