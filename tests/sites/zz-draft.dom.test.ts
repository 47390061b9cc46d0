import { it } from 'vitest';
import { fixtures, pageOf, parse, readAll, siteOf, toCompact } from './fixtures.ts';
it('prints', () => {
  for (const fixture of fixtures)
    if (['xenforo', 'phpbb', 'vbulletin', 'vbulletin5'].includes(fixture.site))
      console.log(
        `@@${JSON.stringify({ key: `${fixture.site}/${fixture.name}`, posts: readAll(siteOf(fixture), parse(fixture.html), pageOf(fixture)).map(({ post }) => toCompact(post)) })}@@`,
      );
});
