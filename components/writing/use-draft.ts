import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Instant } from '../../model/ids.ts';
import type { Desk } from './desk.ts';
import type { Draft, Save } from './draft.ts';

/** Where the unsaved texts of this window lie. Every page that is written on has one at its root. */
export const DeskContext = createContext<Desk | null>(null);

/** The draft of one field, which follows what is stored and is saved when its field leaves the screen. */
export function useDraft(field: string, stored: string, at: Instant | null, save: Save): Draft {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This page has no desk to write on');
  // A draft lives as long as its field, whatever is stored meanwhile; `save` must not depend on anything else.
  const draft = useMemo(() => desk.draft(field, stored, at, save), [desk, field]);
  useEffect(() => draft.hear(stored, at), [draft, stored, at]);
  useEffect(() => () => void desk.leave(field, draft), [desk, field, draft]);
  return draft;
}
