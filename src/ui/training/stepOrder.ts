// A tour's steps with one more or one less. Written out, because the oldest browser that we open in has no toSpliced.

export const withStep = <T>(steps: readonly T[], at: number, step: T): T[] => [
  ...steps.slice(0, at),
  step,
  ...steps.slice(at),
];

export const withoutStep = <T>(steps: readonly T[], at: number): T[] =>
  steps.filter((_, index) => index !== at);
