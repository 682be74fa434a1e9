/** Every field a template may use, with what it is and an example. */
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { say } from "#platform/say.ts";
import { variableLabel } from "../draft/variable-words.ts";

export function FieldCatalogue() {
  return (
    <details class="fold">
      <summary>{say("templateFieldsHelp")}</summary>
      <div class="stack fold-inside">
        <ul class="grammar">
          <li>
            <code>{"{{me.first}}"}</code> {say("templateGrammarField")}
          </li>
          <li>
            <code>{"{{me.first!}}"}</code> {say("templateGrammarRequired")}
          </li>
          <li>
            <code>{"{{me.first|a friend}}"}</code> {say("templateGrammarFallback")}
          </li>
          <li>
            <code>{"{{?shared}} … {{/shared}}"}</code> {say("templateGrammarBlock")}
          </li>
        </ul>
        <dl class="catalogue">
          {[...VARIABLE_CATALOGUE].map(([key, { example }]) => (
            <div key={key}>
              <dt>
                <code>{key}</code> {variableLabel(key)}
              </dt>
              <dd class="muted small">{say("askExample", example)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
