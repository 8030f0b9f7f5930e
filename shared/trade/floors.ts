/**
 * Below this confidence a reading does not decide. Source: measured on degraded scans, where the embedded reader's wrong words lie
 * under it and its right ones above (2026-11).
 */
export const confidenceFloor = { value: 0.6, asOf: '2026-11-22' } as const;

/**
 * Below this mean confidence of its words a scan is blurred: what could be read of it does not tell what paper it is. Source: degraded scans that
 * people can still read lie at 0.85 and above, blurred ones at 0.5 to 0.7 (2026-11).
 */
export const blurredBelow = { value: 0.75, asOf: '2026-11-22' } as const;
