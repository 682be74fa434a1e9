/** Filters kept under names: use, keep, rename, share, put in force for the feed. */
import { useState } from "preact/hooks";
import { activateFilter, deleteFilter, renameFilter, restoreFilter, saveFilter } from "#app/saved-filters.ts";
import { readSaved, type SavedFilter } from "#core/filter/saved-filter.ts";
import { shareText } from "#core/filter/share-filter.ts";
import { copyText } from "#platform/clipboard.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { LineField } from "#ui/LineField.tsx";
import { filterSentence } from "#words/filter-sentence.ts";
import { filter, isFiltered, setFilter } from "../../state/asked.ts";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { useLive } from "../../state/use-live.ts";
import { PasteFilter } from "./PasteFilter.tsx";
import "./filters.css";

/** Longest name, in UTF-16 units. */
const LONGEST = 200;

export function SavedFilters({ onClose }: { onClose: () => void }) {
  const rows = useLive((db) => db.filters.toArray(), []);
  const saved = (rows ?? []).map(readSaved).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Dialog
      title={say("filtersTitle")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say("close")}</Button>}
    >
      {isFiltered.value && <KeepThis />}
      {rows && saved.length === 0 && <p class="muted">{say("filtersNone")}</p>}
      {saved.length > 0 && (
        <ul class="plain-list saved-filters">
          {saved.map((each) => (
            <SavedRow key={each.id} saved={each} onClose={onClose} />
          ))}
        </ul>
      )}
      <PasteFilter />
    </Dialog>
  );
}

/** The present filter, to be kept under a name. */
function KeepThis() {
  const db = useDb();
  const [name, setName] = useState("");
  const save = async (event: Event) => {
    event.preventDefault();
    const plain = name.trim();
    if (plain === "") return;
    const id = crypto.randomUUID();
    const kept = await keep(async () => {
      await saveFilter(db, { id, name: plain, filter: filter.value }, Date.now());
      return true;
    });
    if (!kept) return;
    setName("");
    showToast({ text: say("filterSaved", plain), undo: () => keep(() => deleteFilter(db, id)) });
  };
  return (
    <form class="stack filter-keep" onSubmit={(event) => void save(event)}>
      <p class="small">
        <bdi>{filterSentence(filter.value)}</bdi>
      </p>
      <LineField label={say("filterName")} maxLength={LONGEST} value={name} onType={setName} />
      <Button type="submit" look="primary" small blocked={name.trim() === ""}>
        {say("filterSave")}
      </Button>
    </form>
  );
}

function SavedRow({ saved, onClose }: { saved: SavedFilter; onClose: () => void }) {
  const db = useDb();
  const { id, name, active, filter: asks, inert } = saved;
  const remove = async () => {
    const row = await keep(() => deleteFilter(db, id));
    if (row) showToast({ text: say("filterDeleted", name), undo: () => keep(() => restoreFilter(db, row)) });
  };
  const share = async (shared: NonNullable<SavedFilter["filter"]>) => {
    const copied = await copyText(shareText({ name, filter: shared }));
    showToast({ text: say(copied ? "filterCopied" : "filterCopyFailed") });
  };
  return (
    <li class="saved-filter">
      <input
        type="text"
        class="input saved-name"
        dir="auto"
        aria-label={say("filterRename", name)}
        maxLength={LONGEST}
        defaultValue={name}
        onChange={(event) => {
          const next = event.currentTarget.value.trim();
          if (next === "") event.currentTarget.value = name;
          else void keep(() => renameFilter(db, id, next, Date.now()));
        }}
      />
      <p class="small">
        {asks ? <bdi>{filterSentence(asks)}</bdi> : <span class="muted">{say("filterInert")}</span>}
        {inert > 0 && <span class="muted"> {sayCount("filterPartInert", inert)}</span>}
      </p>
      <div class="row">
        {active && (
          <Badge tone="accent" icon="check">
            {say("filterInForce")}
          </Badge>
        )}
        {asks && (
          <Button
            small
            look="primary"
            onClick={() => {
              setFilter(asks);
              onClose();
            }}
          >
            {say("filterUse")}
          </Button>
        )}
        {asks && (
          <Button
            small
            aria-pressed={active}
            onClick={() => void keep(() => activateFilter(db, active ? null : id, Date.now()))}
          >
            {say(active ? "filterOffFeed" : "filterOnFeed")}
          </Button>
        )}
        {asks && (
          <Button small icon="copy" onClick={() => void share(asks)}>
            {say("filterShare")}
          </Button>
        )}
        <Button small look="plain" icon="trash" onClick={() => void remove()}>
          {say("filterDelete")}
        </Button>
      </div>
    </li>
  );
}
