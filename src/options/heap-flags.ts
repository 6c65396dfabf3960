/**
 * Flags of V8 that every kenpin starts with: memory follows the deliverable, not its traces. Left alone, V8 lets garbage grow to a multiple of what lives (`heap-growing-percent`),
 * and the space for new objects to 32 MB; kept at its first size, that space also costs less time. On 53,504 entries the peak is 190 MB instead of 320.
 */
export const heapFlags: readonly string[] = ['--semi-space-growth-factor=1', '--heap-growing-percent=80'];
