import { welcomeOf } from '../../locales/welcome.ts';
import { useLanguage } from '../base/context.tsx';
import { Quotation } from '../base/quotation.tsx';

/** One voice, what Earshot is for, and what it never does. */
export function FirstScreen() {
  const language = useLanguage();
  const words = welcomeOf(language);
  return (
    <>
      <h1 class="sr" tabIndex={-1}>
        {words.title}
      </h1>
      <Quotation text={{ text: words.quotation, masks: [] }} lang={language}>
        {words.quoted}
      </Quotation>
      <ul class="vows">
        {words.vows.map(({ head, body }) => (
          <li key={head}>
            <b>{head}</b>
            {body}
          </li>
        ))}
        <li class="never">
          <b>{words.never.head}</b>
          {words.never.body}
        </li>
      </ul>
    </>
  );
}
