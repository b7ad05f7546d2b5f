// The plainest sentences about each subject, loud and quiet: what nobody thinks of writing down, and what must hold first.

import type { SubjectVocabulary } from '../../src/claims/vocabulary.ts';
import type { Row } from '../claims/corpus.ts';

const loud = `X is enabled.
X is live.
X is in place.
X is in place today.
X is available.
X is available today.
X is complete.
X is done.
X works.
X is on.
X is ready.
X is active.
X has been verified.
X is verified.
X passed.
X: live
X: enabled
X: yes
X: met
X: done
X: available now
X | Live
X | Enabled
X – live for all customers
We have X.
We offer X today.
@ has X.
@ provides X.
Our X is in production.
Our X is live.
X is now generally available.
The gate X is met.
X is included in every plan.
X out of the box
Live: X
With X in place, nothing is left to chance.
X is no longer planned: it is live.
X? Yes.
Do you have X? Yes.
Is X in place? Yes, it is.
X has shipped.
X is fully implemented and enforced.
X now protects every customer.
Not only planned: X is live.
X live
X enabled
X available`.split('\n');

const quiet = `X is not enabled.
X is not live.
X is not in place.
X is not available.
X is not available yet.
X is not complete.
X is not done.
X does not work.
X is off.
X is not ready.
X is blocked.
X is blocked today.
X remains blocked.
X is unavailable.
X is missing.
X has not been verified.
X failed.
X: blocked
X: planned
X: no
X: not met
X: missing
X: not available
X | Blocked
X | Not met
X – planned
No X exists.
No X exists today.
No X is claimed.
No X is in place.
We have no X.
We do not offer X.
@ has no X.
@ does not provide X.
X will be enabled.
X will be live next year.
X is planned.
X is on the roadmap.
X is required.
X is required before production.
X must be in place before launch.
The gate X is not met.
The gate X is closed.
Once X is in place, this page will say so.
If X is in place, production may open.
X remains blocked until the gate is met.
Blocked until X is in place
X? No.
X? Not yet.
Do you have X? No.
Is X in place?
Is X in place? Not yet.
What is X?
How X works
X
Without X, production stays closed.
Never write “X is live”.
The words “X is in place” would be a claim.
X is demonstrated with demo data only.
Status of X
Required: X
Planned: X
X planned
X pending
X blocked
X not available`.split('\n');

/** Rows of every frame with every plain name of every subject, and with `company` as the company's name. */
export function frameRows(subjects: readonly SubjectVocabulary[], company: string): Row[] {
  return subjects.flatMap(({ id, title, terms }) => {
    const plain = terms.filter((term) => /^[a-z0-9 ]+$/.test(term)).slice(0, 2);
    return [title, title.toLowerCase(), ...plain].flatMap((name, at) => [
      ...loud.map((frame) => row(frame, [id], `${id}-frame-${at}`, name)),
      ...quiet.map((frame) => row(frame, [], `${id}-frame-${at}`, name)),
    ]);
    function row(frame: string, claims: readonly string[], key: string, name: string): Row {
      const text = frame.replace('X', name).replace('@', company);
      return {
        id: `${key}-${frame}`,
        text: text.charAt(0).toUpperCase() + text.slice(1),
        claims,
        about: [id],
        kind: 'frame',
      };
    }
  });
}
