import type { Category } from '../classifier/types.ts';
import type { Press } from '../composer/publish.ts';
import type { Composer, Draft } from '../composer/types.ts';
import type { JournalEntry, SiteState } from '../messages.ts';
import type { Overlay } from '../overlay/types.ts';
import type { AskMessage } from '../policy/ask.ts';
import { offersFor } from '../policy/offers.ts';
import type { Analyst } from './analyst.ts';
import { decide } from './decision.ts';
import { keyOf, postOf } from './draft-post.ts';
import type { Passes } from './passes.ts';
import { release } from './release.ts';
import { insertReply } from './replies.ts';
import type { Choice, Decision } from './types.ts';
import type { Verdicts } from './verdicts.ts';
import type { Words } from './words.ts';

export interface SettleParts {
  readonly analyst: Analyst;
  readonly verdicts: Verdicts;
  readonly overlay: Overlay;
  readonly site: () => SiteState;
  /** The message to the team about a post of this kind (the title of its card) and what was found in it. */
  readonly question: (situation: string | null, categories: readonly Category[]) => AskMessage;
  readonly record: (entry: JournalEntry) => void;
  readonly words: Words;
}

/** Brings a stopped press to its end: the verdict arrives, the author decides, and the post goes out once or not at all. */
export async function settle(
  parts: SettleParts,
  press: Press,
  draft: Draft,
  first: Decision,
  passes: Passes,
): Promise<void> {
  const decision = first.act === 'wait' ? await waitForVerdict(parts, press, draft) : first;
  if (press.composer.read().text !== draft.text) return; // The author wrote on: this press is no longer theirs.
  if (decision.act === 'pass') return send(parts, press, draft, passes);
  const choice = await ask(parts, draft, decision);
  if (choice === 'known') return settle(parts, press, draft, knownDecision(parts, draft), passes);
  if (choice.kind === 'post') return send(parts, press, draft, passes);
  if (choice.kind === 'redact') return redact(parts, press.composer, draft, decision);
  if (choice.kind === 'reply') return insertReply(parts, press.composer, choice.text);
  returnTo(press.composer, draft, decision);
}

/** A worker that was just started reads its model from disk before the deep tier can speak; slow disks need this long. */
const SECOND_WAIT_MS = 2000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function waitForVerdict(parts: SettleParts, press: Press, draft: Draft): Promise<Decision> {
  const key = keyOf(draft);
  const { settings } = parts.site();
  const done = parts.overlay.checking(press.composer.field);
  const answer = parts.analyst.analyse(key, postOf(draft));
  await Promise.race([answer, pause(settings.checkWaitMs)]);
  // The worker is alive and its rules see nothing: a moment more costs less than a question about a harmless post.
  const early = parts.verdicts.get(key);
  if (early && !early.final && early.verdict.level !== 'hold') await Promise.race([answer, pause(SECOND_WAIT_MS)]);
  done();
  const knowledge = parts.verdicts.knowledge(key);
  if (knowledge.state !== 'pending') return decide(knowledge, settings.failMode);
  // Rules that already see a reason to hold are worth more to the author than "could not check".
  const soFar = parts.verdicts.get(key)?.verdict;
  if (soFar?.level === 'hold') return { act: 'hold', verdict: soFar };
  return decide({ state: 'failed', why: 'timeout' }, settings.failMode);
}

/**
 * A verdict that comes while "could not check" is still fresh takes the question back: a harmless post goes out as pressed,
 * a risky one is held with its reasons. Later than this the author has begun to decide, and it stays theirs.
 */
const TAKEN_BACK_WITHIN_MS = 3000;

function knownDecision(parts: SettleParts, draft: Draft): Decision {
  return decide(parts.verdicts.knowledge(keyOf(draft)), parts.site().settings.failMode);
}

/** Aborts when the verdict arrives in time after all; never for a text that was checked. */
function lateVerdict(parts: SettleParts, draft: Draft, decision: Decision): AbortSignal {
  const late = new AbortController();
  if (decision.act !== 'unchecked') return late.signal;
  const until = Date.now() + TAKEN_BACK_WITHIN_MS;
  void parts.analyst.analyse(keyOf(draft), postOf(draft)).then(() => {
    const known = parts.verdicts.knowledge(keyOf(draft)).state === 'known';
    if (known && Date.now() <= until) late.abort();
  });
  return late.signal;
}

/** The author's choice, or `known` when the verdict came and the question was taken back. */
async function ask(parts: SettleParts, draft: Draft, decision: Decision): Promise<Choice | 'known'> {
  const verdict = decision.act === 'hold' ? decision.verdict : null;
  const { settings, contacts, organisation, replies } = parts.site();
  const analysis = verdict ? parts.verdicts.get(keyOf(draft)) : null;
  note(parts, draft, decision, 'shown', null);
  const late = lateVerdict(parts, draft, decision);
  const view = {
    text: draft.text,
    verdict,
    mode: settings.mode,
    mayPost: decision.act === 'unchecked' ? decision.mayPost : settings.mode !== 'block',
    card: analysis?.card ?? null,
    contacts,
    organisation,
    replies: offersFor(draft, analysis?.situation ?? null, replies),
    ask: parts.question(
      analysis?.card?.title ?? null,
      (verdict?.findings ?? []).map(({ category }) => category),
    ),
  };
  const choice = await parts.overlay.hold(view, late);
  if (late.aborted && choice.kind === 'edit') return 'known';
  note(
    parts,
    draft,
    decision,
    choice.kind === 'reply' ? 'edit' : choice.kind,
    choice.kind === 'post' ? choice.reason : null,
  );
  return choice;
}

async function send(parts: SettleParts, press: Press, draft: Draft, passes: Passes): Promise<void> {
  passes.grant(press.composer.id, draft.text, Date.now());
  if (await release(press, draft.text)) {
    parts.overlay.quiet(press.composer.field);
    return;
  }
  passes.grant(press.composer.id, draft.text, Date.now());
  parts.overlay.say(press.composer.field, parts.words.pressAgain);
}

/** Longest wait for a suggestion that was made sure; after that the one at hand is taken. */
const SUGGESTION_WAIT_MS = 1500;

async function suggestionFor(parts: SettleParts, draft: Draft, decision: Decision): Promise<string | null> {
  if (decision.act !== 'hold') return null;
  const [key, post] = [keyOf(draft), postOf(draft)];
  // The rules alone may have held it: what the deep tier is still reading belongs into the suggestion.
  const sure = parts.analyst.analyse(key, post).then(() => parts.analyst.makeSure(key, post));
  await Promise.race([sure, pause(SUGGESTION_WAIT_MS)]);
  return parts.verdicts.get(key)?.verdict.redacted ?? decision.verdict.redacted;
}

async function redact(parts: SettleParts, composer: Composer, draft: Draft, decision: Decision): Promise<void> {
  const done = parts.overlay.checking(composer.field);
  const safer = await suggestionFor(parts, draft, decision);
  done();
  // Whoever wrote on while the suggestion was read again keeps what they wrote.
  if (safer === null || composer.read().text !== draft.text) return;
  focus(composer);
  if (!(await composer.rewrite(safer))) {
    parts.overlay.say(composer.field, parts.words.couldNotEdit, safer);
    return;
  }
  const now = composer.read();
  await parts.analyst.analyse(keyOf(now), postOf(now));
  const verdict = parts.verdicts.get(keyOf(now))?.verdict;
  const words = parts.words;
  const left = verdict?.level === 'hold' ? `${words.redactedStillPoints} ${verdict.explanation}` : words.redacted;
  parts.overlay.say(composer.field, left.trim());
}

/** Back to writing, with the first risky piece selected so that the author sees where it is. */
function returnTo(composer: Composer, draft: Draft, decision: Decision): void {
  focus(composer);
  const finding = decision.act === 'hold' ? decision.verdict.findings[0] : undefined;
  if (!finding) return;
  composer.select(draft, finding.start, finding.end);
}

function focus(composer: Composer): void {
  (composer.field as HTMLElement).focus({ preventScroll: true });
}

function note(
  parts: SettleParts,
  draft: Draft,
  decision: Decision,
  what: JournalEntry['decision'],
  reason: string | null,
): void {
  const findings = decision.act === 'hold' ? decision.verdict.findings : [];
  parts.record({
    at: Date.now(),
    site: draft.site,
    level: decision.act === 'hold' ? decision.verdict.level : 'unchecked',
    categories: [...new Set(findings.map((finding) => finding.category))],
    decision: what,
    reason,
  });
}
