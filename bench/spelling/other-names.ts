import { otherName } from "./ceiling.ts";
import { directions } from "./cross.ts";
import { settlements } from "./settlements.ts";

/**
 * `npx tsx bench/spelling/other-names.ts` lists the questions of the cross-spelling proof that ask for another name of the
 * place than the one that is in the list asked: `asked | in the list | GeoNames' spelling of that`.
 */
for (const direction of directions(settlements() ?? [])) {
  const others = direction.questions.flatMap((question) => {
    const other = otherName(direction, question);
    return other === undefined ? [] : [`| ${question.asked} | ${direction.namesOf(question.row)[0]} | ${other} |`];
  });
  console.log(`${direction.title}: ${others.length} of ${direction.questions.length}\n${others.sort().join("\n")}\n`);
}
