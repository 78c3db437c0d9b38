/** Something that the user has to change: one line for them, exit code 2. */
export class UsageError extends Error {}
