/** An error that the user can fix, such as an unknown option: printed as one line, with exit code 2. */
export class UsageError extends Error {}
