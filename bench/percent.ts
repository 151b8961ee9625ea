/** A share of one, with one decimal: `97.5 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
