import type { PersonCardProps } from '../../components/card/PersonCard.tsx';
import type { CardCallbacks } from '../../components/card/types.ts';
import { isCompact } from '../../core/card/placement.ts';
import type { OpenCard } from '../../core/card/types.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { PageMention } from '../../page/painter.ts';
import { viewOf } from '../../page/view.ts';
import { isFramed } from './card-stand.ts';

/** What a card is drawn from. */
export interface CardContent {
  readonly document: Document;
  readonly language: Language;
  readonly mention: PageMention;
  readonly view: PersonView;
  /** all on the page */
  readonly mentions: readonly PageMention[];
  readonly on: CardCallbacks;
}

/** How a card stands when it opens. */
export const JUST_OPENED: Pick<OpenCard, 'pinned' | 'refused'> & { readonly depth: number } = { pinned: false, refused: false, depth: 1 };

/**
 * The card's props.
 * @param standing how the card stands; `depth` is how many people the reader has gone through in it, this one included
 */
export function cardProps({ document, language, mention, view, mentions, on }: CardContent, standing: typeof JUST_OPENED): PersonCardProps {
  const { location } = document;
  const { pinned, refused, depth } = standing;
  return {
    person: view,
    language,
    host: isFramed(document) ? '' : location.host || null,
    pageAddress: location.href,
    why: depth > 1 ? null : mention.why,
    pinned,
    canGoBack: depth > 1,
    refused,
    compact: isCompact(viewOf(document)),
    hasNextMention: mentions.some(({ key, person }) => person === mention.person && key !== mention.key),
    on,
  };
}
