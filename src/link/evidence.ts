import type { Evidence, EvidenceKind } from "../types.ts";

/** A piece of evidence, its score rounded so that it reads the same everywhere. */
export function evidence(kind: EvidenceKind, score: number, reason: string): Evidence {
  return { kind, score: Math.round(score * 100) / 100, reason };
}

/** The sum of what several pieces say, with their reasons joined; undefined when there are none. */
export function combined(kind: EvidenceKind, parts: readonly (readonly [score: number, reason: string])[]): Evidence | undefined {
  if (parts.length === 0) return undefined;
  return evidence(
    kind,
    parts.reduce((sum, [score]) => sum + score, 0),
    parts.map(([, reason]) => reason).join("; "),
  );
}
