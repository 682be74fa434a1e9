/** One of a few lists: a row of buttons with counts, of which one is on. */
interface Segment<K extends string> {
  key: K;
  label: string;
  count?: number | undefined;
}

interface Props<K extends string> {
  label: string;
  segments: readonly Segment<K>[];
  chosen: K;
  onChoose: (key: K) => void;
}

export function Segments<K extends string>({ label, segments, chosen, onChoose }: Props<K>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {segments.map(({ key, label: words, count }) => (
        <button
          key={key}
          type="button"
          class="segment"
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          <span>{words}</span>
          {count !== undefined && <span class="segment-count">{count.toLocaleString()}</span>}
        </button>
      ))}
    </fieldset>
  );
}
