import type { Language } from '../../core/language/language.ts';
import { hashOf, listPlace } from './address.ts';
import { caseFileStrings } from './strings.ts';

/** An address that names nothing in the record, and the way on. */
export function NotFound({ language }: { readonly language: Language }) {
  const strings = caseFileStrings[language];
  return (
    <>
      <h2 class="serif person-name">{strings.title}</h2>
      <p class="soft">{strings.notFound}</p>
      <p>
        <a href={hashOf(listPlace('overview', null))}>{strings.lists.overview}</a>
      </p>
    </>
  );
}
