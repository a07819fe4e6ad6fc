import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'

import { SearchIcon } from '@/shared/icons'
import { Link } from '@/shared/Link'
import { referenceWords } from '@/shared/messages/en/reference'
import { useWords } from '@/shared/messages/words'
import { Empty } from '@/shared/page/Empty'
import { Loaded } from '@/shared/page/Loaded'
import { Page } from '@/shared/page/Page'
import { Skeleton } from '@/shared/page/Skeleton'
import { useSettled } from '@/shared/useSettled'

import { DOCUMENT, documentQuery } from '../api'
import { OperationItem } from '../components/OperationItem'
import styles from '../components/Reference.module.css'
import { chaptersOf, matchingChapters, type ApiDocument, type Chapter } from '../document'

/** Every operation of the API, as the running server describes it, with a form to try it. */
export function ReferencePage() {
  const say = useWords(referenceWords)
  const query = useQuery(documentQuery)
  return (
    <Page
      title={say('title')}
      description={say('description')}
      actions={
        <Link to={DOCUMENT} look="plain" target="_blank">
          {say('document')}
        </Link>
      }
    >
      <Loaded query={query} skeleton={<Skeleton lines={8} height="1.5rem" />}>
        {(document) => <Chapters document={document} />}
      </Loaded>
    </Page>
  )
}

function Chapters({ document }: { document: ApiDocument }) {
  const say = useWords(referenceWords)
  const [text, setText] = useState('')
  const typed = useSettled(text)
  const chapters = useMemo(() => chaptersOf(document), [document])
  const shown = useMemo(() => matchingChapters(chapters, typed), [chapters, typed])
  return (
    <div className={styles.page}>
      <nav className={styles.index} aria-label={say('chapters')}>
        <ul>
          {shown.map(({ name }) => (
            <li key={name}>
              <a href={`#${anchorOf(name)}`}>{name || say('others')}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.chapters}>
        <label className={styles.search}>
          <SearchIcon size={16} />
          <input
            type="search"
            aria-label={say('search')}
            placeholder={say('search')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {shown.length === 0 && <Empty icon={SearchIcon} title={say('nothingTitle')} text={say('nothingText')} />}
        {shown.map((chapter) => (
          <ChapterSection key={chapter.name} chapter={chapter} document={document} />
        ))}
      </div>
    </div>
  )
}

function ChapterSection({ chapter, document }: { chapter: Chapter; document: ApiDocument }) {
  const say = useWords(referenceWords)
  const asked = useLocation({ select: ({ hash }) => hash })
  const isInHere = chapter.operations.some(({ id }) => id === asked)
  useEffect(() => {
    if (isInHere) window.document.getElementById(asked)?.scrollIntoView()
  }, [asked, isInHere])
  const title = chapter.name || say('others')
  return (
    <section id={anchorOf(chapter.name)} className={styles.chapter} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {chapter.description && <p className={styles.about}>{chapter.description}</p>}
      <div className={styles.operations}>
        {chapter.operations.map((operation) => (
          <OperationItem
            key={operation.id}
            operation={operation}
            document={document}
            isAskedFor={operation.id === asked}
          />
        ))}
      </div>
    </section>
  )
}

function anchorOf(name: string): string {
  return `chapter-${name.toLowerCase().replace(/\W+/g, '-')}`
}
