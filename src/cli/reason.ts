import type { Candidate, Evidence, Lookup, Mention } from "../types.ts";

/** The one sentence that says most: for a link its weightiest evidence, else why there is none. */
export function reasonOf({
  status,
  evidence,
  candidates,
}: Pick<Mention | Lookup, "status" | "evidence" | "candidates">): string {
  if (status === "ambiguous" && candidates.length > 1) {
    return `or ${candidates
      .slice(1, 3)
      .map(({ id, score }) => `${id} (${score.toFixed(3)})`)
      .join(", ")}`;
  }
  if (status !== "resolved") return evidence.at(-1)?.reason ?? "";
  return weightiest(evidence)?.reason ?? "";
}

/** Why the answer to a question is open: a remark on what was asked, which weighs nothing; else the readings are too near each other. */
export function reasonOpen({ evidence, candidates }: Lookup): string {
  const remark = evidence.findLast(({ kind, score }) => score === 0 && kind !== "prior");
  if (remark !== undefined || candidates.length === 0) return remark?.reason ?? evidence.at(-1)?.reason ?? "";
  return candidates.length === 1 ? "not probable enough" : "none of its readings is probable enough";
}

/** What speaks loudest for a reading, or against it. */
export function reasonOfCandidate({ evidence }: Candidate): string {
  return weightiest(evidence)?.reason ?? "";
}

function weightiest(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.reduce<Evidence | undefined>(
    (best, one) => (best === undefined || Math.abs(one.score) > Math.abs(best.score) ? one : best),
    undefined,
  );
}
