/** Two to four offers beside each other: their terms with the differences marked, and the user's own questions. */
import type { CardId, OfferCard } from "#core/card.ts";
import { type ComparedField, comparedFields } from "#core/compare.ts";
import { type ShownFields, shownFields, shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Notice.tsx";
import { fieldLabel, valueParts } from "#words/field-words.ts";
import { placeWords } from "#words/short-terms.ts";
import { OwnQuestions } from "../parts/compare/OwnQuestions.tsx";
import { BackLink } from "../parts/shell/BackLink.tsx";
import { Name, plainName } from "../parts/shell/Name.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { compared } from "../state/asked.ts";
import { cards, cardsById, corrections, homeCityOf } from "../state/library.ts";
import { go, hrefOf } from "../state/route.ts";
import "../parts/compare/compare.css";

export function Compare({ cardIds }: { cardIds: readonly CardId[] }) {
  if (cards.value === null) return <div aria-busy="true" />;
  const chosen = cardIds.flatMap((id) => cardsById.value.get(id) ?? []);
  return (
    <>
      <BackLink />
      <ViewTitle>{say("compareTitle")}</ViewTitle>
      {chosen.length < 2 ? (
        <Empty icon="compare" title={say("compareFew")} children={<p>{say("compareFewText")}</p>} />
      ) : (
        <Beside cards={chosen} />
      )}
    </>
  );
}

function Beside({ cards: chosen }: { cards: readonly OfferCard[] }) {
  const shown = chosen.map((card) => shownFields(card, corrections.value.get(card.id) ?? []));
  const takeAway = (cardId: CardId) => {
    const cardIds = chosen.map(({ id }) => id).filter((id) => id !== cardId);
    compared.value = cardIds;
    go({ view: "compare", cardIds });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a side panel, it must scroll by keyboard too
    <section class="compare-scroll" tabIndex={0} aria-label={say("compareTitle")}>
      <table class="compare" style={{ "--offers": String(chosen.length) }}>
        <caption class="unseen">{say("compareCaption")}</caption>
        <thead>
          <tr>
            <td class="compare-corner" />
            {chosen.map((card) => (
              <th key={card.id} scope="col">
                <a href={hrefOf({ view: "card", cardId: card.id })}>
                  <Name name={card.snapshot.author.name} />
                </a>
                <span class="compare-headline">
                  <bdi>{card.snapshot.author.headline}</bdi>
                </span>
                {chosen.length > 2 && (
                  <Button look="plain" small onClick={() => takeAway(card.id)}>
                    {say("compareTakeAway")}
                    <span class="unseen"> {plainName(card.snapshot.author.name)}</span>
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFields(shown).map((row) => (
            <Row key={row.field} row={row} cards={chosen} shown={shown} />
          ))}
        </tbody>
        <OwnQuestions cards={chosen} />
      </table>
    </section>
  );
}

function Row({
  row,
  cards: chosen,
  shown,
}: {
  row: ComparedField;
  cards: readonly OfferCard[];
  shown: readonly ShownFields[];
}) {
  return (
    <tr data-differs={row.differs ? "" : undefined}>
      <th scope="row">
        {fieldLabel(row.field)}
        {row.differs && <span class="compare-differs">{say("compareDiffers")}</span>}
      </th>
      {chosen.map((card, at) => {
        const fields = shown[at];
        const value = fields && shownValue(fields, row.field);
        return (
          <td key={card.id}>
            {value === undefined ? (
              <span class="muted">{say("notSaid")}</span>
            ) : (
              <bdi>
                {valueParts(row.field, value)
                  .map(({ words }) =>
                    row.field === "locations" ? placeWords(words, homeCityOf(card)) : words,
                  )
                  .join(", ")}
              </bdi>
            )}
          </td>
        );
      })}
    </tr>
  );
}
