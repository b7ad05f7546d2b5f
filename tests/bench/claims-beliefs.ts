// What grammar knows of the weights of evidence before any data.

import type { Belief } from './claims-fit.ts';

/** What is known of the weight of a piece of evidence, by its name, where it is drawn back with `pull`. */
export function beliefOf(name: string, pull: number): Belief {
  return { prior: priorOf(name), pull, sign: signOf(name) };
}

/** Sign that a weight must have: grammar knows the direction, data only the amount. */
function signOf(name: string): -1 | 0 | 1 {
  if (
    /^(?:generic|habitual|habitual:indefinite|enumeration|own:irony|own:exclusive|own:disclaimed|subject:institution|fragment:stop|own:itsOwn|own:otherOurs|own:deflect|lead:how|own:definition|own:indirect|status:against)$/.test(
      name,
    )
  )
    return -1;
  if (
    /:(?:plan|modalFuture|need|meta|prohibit|opening|demo|define|definition|condition|against|other|indefinite|how|modalMay)$/.test(
      name,
    ) &&
    !/^cancelled/.test(name)
  )
    return -1;
  if (
    /^(?:nominal:situation|question|question:no|quoted|quoted:meta|struck|denied|listed|absent|fragment:term)$/.test(
      name,
    )
  )
    return -1;
  if (
    /^(?:question:answered|affirmed|possessed|clean|cancelled)|:(?:state|after|ahead|contrast|ours|universal|shown|yes|dismissed|yours|hedge|for)$/.test(
      name,
    )
  )
    return 1;
  return 0;
}

/** What a weight is before any data, and what it is drawn back to. */
function priorOf(name: string): number {
  const at = name.indexOf(':');
  const reach = at === -1 ? '' : name.slice(0, at);
  const what = name.slice(at + 1);
  if (name === 'question' || name === 'struck') return -4;
  if (name === 'own:irony' || name === 'own:exclusive' || name === 'own:disclaimed') return -4;
  if (name === 'subject:institution') return -1.5;
  if (name === 'quoted' || name === 'question:no') return -1.5;
  if (name === 'denied' || name === 'listed' || name === 'lead:how') return -1;
  if (name === 'question:answered') return 1.5;
  if (name === 'double' || name === 'affirmed' || name === 'possessed' || name === 'cancelled:absent') return 1;
  if (
    name === 'strict:condition' ||
    name === 'generic' ||
    name === 'own:itsOwn' ||
    name === 'own:indirect' ||
    name === 'own:definition'
  )
    return -1;
  if (name === 'status:against' || name === 'own:deflect') return -1.5;
  if (name === 'nominal:situation') return -1;
  if (reach === 'state') return 0.5;
  if (reach === 'cancelled') return 0.5;
  if (reach === 'clean' && what !== 'fragment:term') return 0.5;
  if (reach !== 'own' && reach !== 'link') return what === 'against' ? -1 : what === 'for' ? 0.5 : 0;
  const priors: Readonly<Record<string, number>> = {
    plan: -1.5,
    modalFuture: -1.5,
    need: -1.2,
    condition: -1.5,
    meta: -1,
    prohibit: -1,
    opening: -1.5,
    demo: -1.2,
    define: -0.5,
    definition: -1.5,
    state: 0.5,
  };
  return priors[what] ?? 0;
}
