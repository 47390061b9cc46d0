import type { PracticePost } from '../../assets/practice/post.ts';
import { practiceOf } from '../../locales/practice.ts';
import type { Language } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { PostWords } from './post-words.tsx';

/** The address that the practice feed would have, were it a site. Nothing is ever asked of it. */
const SITE = 'https://practice.earshot.example';
const SCHEMA = 'https://schema.org';

/**
 * A post and the replies to it, in the plain semantic markup of schema.org, as a site that takes care would write it:
 * an `article`, its author, its time, its words. The clipper reads it as it reads any other page.
 */
export function PracticePostView({
  post,
  isReply = false,
}: {
  readonly post: PracticePost;
  readonly isReply?: boolean;
}) {
  const language = useLanguage();
  const words = practiceOf(language);
  const replies = post.replies ?? [];
  return (
    <article
      id={post.slug}
      class={isReply ? 'post reply' : 'post'}
      lang={post.lang}
      itemscope
      itemtype={`${SCHEMA}/${isReply ? 'Comment' : 'SocialMediaPosting'}`}
      itemid={`${SITE}/posts/${post.slug}`}
      {...(isReply ? { itemprop: 'comment' } : {})}
    >
      <link itemprop="url" href={`${SITE}/posts/${post.slug}`} />
      <meta itemprop="inLanguage" content={post.lang} />
      <span class="face" aria-hidden="true">
        {[...post.name][0]?.toLocaleUpperCase(post.lang)}
      </span>
      <div class="body">
        <header>
          <span class="author" itemprop="author" itemscope itemtype={`${SCHEMA}/Person`}>
            <b itemprop="name">{post.name}</b> <span itemprop="alternateName">@{post.handle}</span>
            <link itemprop="url" href={`${SITE}/@${post.handle}`} />
          </span>
          <a class="when" href={`#${post.slug}`}>
            <time itemprop="datePublished" dateTime={post.at} lang={language}>
              {toTime(post.at, language)}
            </time>
          </a>
          {post.followersOnly ? (
            <span class="audience" itemprop="audience" itemscope itemtype={`${SCHEMA}/Audience`} lang={language}>
              <meta itemprop="audienceType" content="followers" />
              <Icon name="lock" />
              {words.followers}
            </span>
          ) : (
            <span itemprop="audience" itemscope itemtype={`${SCHEMA}/Audience`}>
              <meta itemprop="audienceType" content="public" />
            </span>
          )}
        </header>
        {post.note ? (
          <p class="note">
            <Icon name="care" />
            <span lang={language}>{words.contentNote}</span>
            <span itemprop="contentRating">{post.note}</span>
          </p>
        ) : null}
        <div class="words" itemprop={isReply ? 'text' : 'articleBody'}>
          <PostWords text={post.words.join('\n\n')} />
        </div>
        {replies.length > 0 ? (
          <section class="replies" aria-label={words.replies(post.name)} lang={language}>
            {replies.map((reply) => (
              <PracticePostView key={reply.slug} post={reply} isReply />
            ))}
          </section>
        ) : null}
      </div>
    </article>
  );
}

/** The feed has no reader's clock: its times are of one place, so that they are the same for everybody. */
function toTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(new Date(at));
}
