/** The elevator pitch: six parts, the words and seconds they take, a timer to read it aloud, and three lines to pass on. */
import { useState } from "preact/hooks";
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import {
  countWords,
  PITCH_PARTS,
  type PitchPart,
  pitchKey,
  pitchOf,
  secondsFor,
  threeLines,
  wordsFor,
} from "#core/approach/pitch.ts";
import { copyText } from "#platform/clipboard.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { Segments } from "#ui/Segments.tsx";
import { useTyped } from "../parts/data/use-typed.ts";
import { ReadAloud } from "../parts/pitch/ReadAloud.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { keep } from "../state/keep.ts";
import { useDb } from "../state/store.ts";
import { showToast } from "../state/toast.ts";
import { useLive } from "../state/use-live.ts";
import "../parts/draft/preview.css";

const LENGTHS = ["30", "60", "120"] as const;

const LABELS: Record<PitchPart, [label: MessageKey, hint: MessageKey]> = {
  who: ["pitchWho", "pitchWhoHint"],
  thread: ["pitchThread", "pitchThreadHint"],
  now: ["pitchNow", "pitchNowHint"],
  heading: ["pitchHeading", "pitchHeadingHint"],
  asking: ["pitchAsking", "pitchAskingHint"],
  giving: ["pitchGiving", "pitchGivingHint"],
};

export function Pitch() {
  const db = useDb();
  const words = useLive(readMyWords, []);
  const [typed, type] = useTyped((texts) => saveMyWords(db, texts, Date.now()));
  const [length, setLength] = useState<(typeof LENGTHS)[number]>("60");
  if (!words) return <ViewTitle>{say("pitchTitle")}</ViewTitle>;
  const parts: Partial<Record<PitchPart, string>> = {};
  for (const part of PITCH_PARTS) parts[part] = typed[pitchKey(part)] ?? words[pitchKey(part)] ?? "";
  const text = pitchOf(parts);
  const short = threeLines(parts);
  const seconds = Number(length);
  const count = countWords(text);
  const isOver = count > wordsFor(seconds);
  const copy = async (what: string) => {
    const copied = await copyText(what);
    showToast({ text: say(copied ? "pitchCopied" : "pitchCopyRefused") });
  };
  const useShort = async () => {
    await keep(() => saveMyWords(db, { "pitch.short": short }, Date.now()));
    showToast({ text: say("pitchShortKept") });
  };
  return (
    <div class="stack">
      <ViewTitle>{say("pitchTitle")}</ViewTitle>
      <p class="muted">{say("pitchAbout")}</p>
      <Segments
        label={say("pitchLength")}
        segments={LENGTHS.map((key) => ({ key, label: say("pitchSeconds", key) }))}
        chosen={length}
        onChoose={setLength}
      />
      {PITCH_PARTS.map((part) => (
        <Field key={part} label={say(LABELS[part][0])} hint={say(LABELS[part][1])}>
          {(ids) => (
            <textarea
              {...ids}
              class="input answer"
              rows={2}
              value={parts[part]}
              onInput={(event) => type(pitchKey(part), event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <section class="stack" aria-labelledby="pitch-text">
        <h2 id="pitch-text">{say("pitchText")}</h2>
        <p class="preview" dir="auto">
          <bdi>{text || say("pitchEmpty")}</bdi>
        </p>
        <p class={isOver ? "field-problem" : "muted small"} role="status">
          {isOver
            ? say("pitchOver", count, wordsFor(seconds), secondsFor(text))
            : sayCount("pitchCount", secondsFor(text), count, wordsFor(seconds))}
        </p>
        {text && <ReadAloud seconds={seconds} />}
        <div class="row">
          <Button icon="copy" blocked={text === ""} onClick={() => void copy(text)}>
            {say("pitchCopy")}
          </Button>
        </div>
      </section>
      <section class="stack" aria-labelledby="pitch-short">
        <h2 id="pitch-short">{say("pitchShort")}</h2>
        <p class="muted small">{say("pitchShortAbout")}</p>
        <p class="preview" dir="auto">
          <bdi>{short || say("pitchEmpty")}</bdi>
        </p>
        <div class="row">
          <Button icon="copy" blocked={short === ""} onClick={() => void copy(short)}>
            {say("pitchCopyShort")}
          </Button>
          <Button blocked={short === ""} onClick={() => void useShort()}>
            {say("pitchUseShort")}
          </Button>
        </div>
      </section>
    </div>
  );
}
