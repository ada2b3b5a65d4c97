import type { ComponentChildren } from 'preact'
import {
  Button,
  Code,
  EmptyState,
  LinkButton,
  Money,
  Pagination,
  SearchBox,
  StatusBadge,
  Table,
  TextField,
  When,
} from '#design'
import { type BookKind, type BookLine, sumOf, type Volume, type WantedLines } from '#modules/certification'
import { Post } from '../post.tsx'
import { CertificationFrame, type CertificationFrameProps } from './frame.tsx'
import { certificationTexts } from './texts.ts'

type Framed = Pick<CertificationFrameProps, 'shell' | 'parts' | 'said'>

/** All volumes of the unit. */
export function BooksPage({ volumes, ...framed }: Framed & { volumes: Volume[] }) {
  const { language } = framed.shell
  const text = certificationTexts(language)
  return (
    <CertificationFrame {...framed} part="books" title={text.booksTitle}>
      {volumes.length === 0 ? (
        <EmptyState title={text.noBooks} icon="list" />
      ) : (
        <Table
          language={language}
          caption={text.booksTitle}
          captionHidden
          rows={volumes}
          keyOf={({ id }) => id}
          hrefOf={({ kind, year }) => `/desk/certification/books/${kind}/${year}`}
          columns={[
            { heading: text.book, cell: ({ sign }) => <Code>{sign}</Code> },
            { heading: text.kind, cell: ({ kind }) => text.books[kind] },
            { heading: text.opened, cell: ({ openedAt }) => <When at={openedAt} show="date" /> },
            {
              heading: text.closed,
              cell: ({ closedAt }) =>
                closedAt ? (
                  <When at={closedAt} show="date" />
                ) : (
                  <StatusBadge tone="success">{text.isOpen}</StatusBadge>
                ),
            },
            ...totalColumns(
              framed.shell.language,
              ({ kind, year }) => `/desk/certification/books/${kind}/${year}`,
            ),
          ]}
        />
      )}
    </CertificationFrame>
  )
}

/** Volumes, and under them what they hold together. */
type Totalled = Pick<Volume, 'kind' | 'year' | 'totals'> & { volume?: number; sign: string; id: string }

/** Totals of volumes, each a way to the lines it counts. */
function totalColumns(language: Framed['shell']['language'], addressOf: (of: Totalled) => string) {
  const text = certificationTexts(language)
  const counted = (of: Totalled, only: 'valid' | 'struck', shown: ComponentChildren) => {
    const { volume, totals } = of
    if ((only === 'valid' ? totals.numbers : totals.struck) === 0) return shown
    const search = new URLSearchParams({ only, ...(volume ? { volume: String(volume) } : {}) })
    return <a href={`${addressOf(of)}?${search}`}>{shown}</a>
  }
  return [
    { heading: text.numbers, numeric: true, cell: (it: Totalled) => counted(it, 'valid', it.totals.numbers) },
    { heading: text.struck, numeric: true, cell: (it: Totalled) => counted(it, 'struck', it.totals.struck) },
    { heading: text.copies, numeric: true, cell: (it: Totalled) => counted(it, 'valid', it.totals.copies) },
    {
      heading: text.fees,
      numeric: true,
      cell: (it: Totalled) => counted(it, 'valid', <Money dong={it.totals.fees} language={language} />),
    },
  ]
}

export interface BookPageProps extends Framed {
  kind: BookKind
  year: number
  volumes: Volume[]
  lines: BookLine[]
  total: number
  page: number
  pageSize: number
  filter: Pick<WantedLines, 'words' | 'volume' | 'only'>
  mayKeep: boolean
}

/** One book of a year, as it lies on paper; struck numbers among the others. */
export function BookPage(props: BookPageProps) {
  const { kind, year, volumes, lines, filter, mayKeep, shell, total, page, pageSize } = props
  const { language } = shell
  const text = certificationTexts(language)
  const address = `/desk/certification/books/${kind}/${year}`
  const isOpen = volumes.some(({ closedAt }) => !closedAt)
  const { words = '', volume, only } = filter
  const search = {
    ...(words ? { q: words } : {}),
    ...(volume ? { volume: String(volume) } : {}),
    ...(only ? { only } : {}),
  }
  const pageAt = (to: number) => `${address}?${new URLSearchParams({ ...search, page: String(to) })}`
  const fileAt = (ending: string) => {
    const asked = new URLSearchParams(search).toString()
    return `${address}/book.${ending}${asked ? `?${asked}` : ''}`
  }
  const wholeYear: Totalled = {
    id: 'year',
    kind,
    year,
    sign: text.total,
    totals: sumOf(volumes.map((it) => it.totals)),
  }
  return (
    <CertificationFrame {...props} part="books" title={`${text.books[kind]} ${year}`}>
      <div class="title-line">
        <a href="/desk/certification/books">{text.back}</a>
        <div class="list-search">
          <SearchBox
            language={language}
            action={address}
            label={text.search}
            hint={text.searchHint}
            value={words}
          />
        </div>
        <div class="row">
          {['XLSX', 'CSV'].map((as) => (
            <a key={as} href={fileAt(as.toLowerCase())}>
              {text.download(as)}
            </a>
          ))}
          <LinkButton href={`${address}/book.pdf`} kind="quiet" icon="print">
            {text.printBook}
          </LinkButton>
        </div>
      </div>
      <Table
        language={language}
        caption={text.booksTitle}
        captionHidden
        dense
        rows={volumes.length > 1 ? [wholeYear, ...volumes] : volumes}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: text.book,
            cell: (it: Totalled) => (it.volume ? <Code>{it.sign}</Code> : <strong>{it.sign}</strong>),
          },
          ...totalColumns(language, () => address),
        ]}
      />
      <p class="row">
        <span>
          {[
            only && text.only[only],
            volume && volumes.find((it) => it.volume === volume)?.sign,
            text.lines(total),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {(only || volume) && <a href={address}>{text.wholeBook}</a>}
      </p>
      <Table
        language={language}
        caption={`${text.books[kind]} ${year}`}
        captionHidden
        dense
        rows={lines}
        keyOf={({ number }) => String(number)}
        columns={[
          {
            heading: text.number,
            numeric: true,
            cell: ({ number, struckAt }) => (struckAt ? <del>{number}</del> : number),
          },
          { heading: text.day, cell: ({ enteredOn }) => <When at={enteredOn} /> },
          {
            heading: text.who,
            cell: ({ person, personId, code, dossier }) => (
              <>
                <bdi>{person}</bdi>
                <span class="under soft">{personId && <Code>{personId}</Code>}</span>
                <a class="under" href={`/desk/dossiers/${dossier}`}>
                  <Code>{code}</Code>
                </a>
              </>
            ),
          },
          {
            heading: text.titleOf,
            cell: ({ title, struckAt }) => (struckAt ? <del>{title}</del> : <bdi>{title}</bdi>),
          },
          {
            heading: text.signer,
            cell: ({ signerName, signerTitle }) => (
              <>
                {signerName}
                <span class="under soft">{signerTitle}</span>
              </>
            ),
          },
          { heading: text.copies, numeric: true, cell: ({ copies }) => copies },
          { heading: text.fees, numeric: true, cell: ({ fee }) => <Money dong={fee} language={language} /> },
          {
            heading: text.note,
            cell: ({ note, struckReason, struckByName }) =>
              struckReason ? `${struckReason} – ${text.struckBy(struckByName ?? '')}` : note,
          },
        ]}
      />
      {total > pageSize && (
        <Pagination language={language} page={page} pages={Math.ceil(total / pageSize)} hrefOf={pageAt} />
      )}
      {mayKeep && (
        <div class="certify">
          <section class="panel stack" aria-labelledby="strike-title">
            <h2 id="strike-title">{text.strikeTitle}</h2>
            <p class="soft">{text.strikeWhy}</p>
            <Post action={address} fields={{ do: 'strike' }} class="stack">
              <TextField
                name="number"
                language={language}
                label={text.number}
                inputMode="numeric"
                width="short"
                required
              />
              <TextField name="reason" language={language} label={text.reason} maxLength={500} required />
              <Button kind="danger">{text.strike}</Button>
            </Post>
          </section>
          {isOpen && (
            <section class="panel stack" aria-labelledby="close-title">
              <h2 id="close-title">{text.closeYear}</h2>
              <p class="soft">{text.closeWhy}</p>
              <Post action={address} fields={{ do: 'volume' }}>
                <Button kind="quiet">{text.volume}</Button>
              </Post>
              <Post action={address} fields={{ do: 'close' }}>
                <Button kind="danger" icon="lock">
                  {text.closeYear} {year}
                </Button>
              </Post>
            </section>
          )}
        </div>
      )}
    </CertificationFrame>
  )
}
