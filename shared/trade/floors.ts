/**
 * Below this confidence a reading does not decide. Source: measured on degraded scans, where the embedded reader's wrong words lie
 * under it and its right ones above (2026-11).
 */
export const confidenceFloor = { value: 0.6, asOf: '2026-11-22' } as const;
