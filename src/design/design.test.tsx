import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { languages } from '#platform/text'
import { ageInWords } from './components/live-age-script.ts'
import { shownPages } from './components/pagination.tsx'
import {
  BarList,
  Checkbox,
  Checkboxes,
  DateField,
  DossierBadge,
  dossierStatuses,
  ErrorSummary,
  FileField,
  faces,
  Icon,
  iconNames,
  LivingPage,
  Page,
  Pagination,
  QrCode,
  Radios,
  Select,
  Table,
  TextField,
  TicketBadge,
  ticketStates,
} from './index.ts'

const html = (node: VNode) => renderToString(node)

describe('a page', () => {
  test.each([
    ['vi', 'ltr'],
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('in %s runs %s', (language, direction) => {
    const page = html(
      <Page face="citizen" language={language} title="A" stylesheet="/a.css">
        <h1>A</h1>
      </Page>,
    )
    expect(page).toMatch(new RegExp(`^<html lang="${language}" dir="${direction}" class="face-citizen">`))
    expect(page).toContain('<title>A – Một Cửa</title>')
    expect(page).toContain('href="#main"')
    expect(page).toContain('<main id="main"')
    expect(page).not.toContain('<script')
  })

  test('says in the tab that the form came back with errors', () => {
    const page = html(
      <Page face="desk" language="en" title="A" stylesheet="/a.css" hasErrors>
        {null}
      </Page>,
    )
    expect(page).toContain('<title>Error: A – Một Cửa</title>')
  })

  test('signs out by a form that carries its fields', () => {
    const page = html(
      <Page
        face="desk"
        language="vi"
        title="A"
        stylesheet="/a.css"
        scripts={[{ src: '/desk.js', type: 'defer' }]}
        refreshSeconds={30}
        person={{ name: 'Trần Văn An', signOut: { action: '/out', fields: { token: 't' } } }}
      >
        {null}
      </Page>,
    )
    expect(page).toContain('<form method="post" action="/out"><input type="hidden" name="token" value="t"/>')
    expect(page).toContain('<script defer src="/desk.js"></script>')
    expect(page).toContain('<meta http-equiv="refresh" content="30"/>')
  })

  test('offers every language under its own name, and on a kiosk at the foot of the screen', () => {
    const links = languages.map((language) => ({ language, href: `/${language}` }))
    const page = html(
      <Page face="kiosk" language="vi" title="A" stylesheet="/a.css" languages={links}>
        {null}
      </Page>,
    )
    expect(page.indexOf('</main>')).toBeLessThan(page.indexOf('العربية'))
    expect(page).toContain('href="/ar" lang="ar" hreflang="ar" dir="rtl"')
  })
})

describe('a field', () => {
  test('shows its error above the input and ties both together', () => {
    const field = html(<TextField name="id" language="vi" label="Số" hint="12 chữ số" error="Thiếu số" />)
    expect(field).toContain('<label class="field-label" for="id">Số</label>')
    expect(field).toContain('aria-describedby="id-hint id-error" aria-invalid="true"')
    expect(field.indexOf('id="id-error"')).toBeLessThan(field.indexOf('<input'))
  })

  test('without help has no wires', () => {
    expect(html(<TextField name="id" language="vi" label="Số" />)).not.toContain('aria-')
  })

  const summary = html(<ErrorSummary language="vi" errors={[{ field: 'it', message: 'Sai' }]} />)
  test.each([
    ['text', <TextField key="1" name="it" language="vi" label="L" error="Sai" />],
    ['select', <Select key="2" name="it" language="vi" label="L" error="Sai" options={[]} />],
    [
      'radios',
      <Radios key="3" name="it" language="vi" label="L" error="Sai" options={[{ value: 'a', label: 'A' }]} />,
    ],
    [
      'boxes',
      <Checkboxes
        key="4"
        name="it"
        language="vi"
        label="L"
        error="Sai"
        options={[{ value: 'a', label: 'A' }]}
      />,
    ],
    ['box', <Checkbox key="5" name="it" language="vi" label="L" error="Sai" />],
    ['date', <DateField key="6" name="it" language="vi" label="L" error="Sai" />],
    ['file', <FileField key="7" name="it" language="vi" label="L" error="Sai" />],
  ])('of kind %s is where the error summary leads, and says its error', (_kind, field) => {
    expect(summary).toContain('href="#it"')
    expect(html(field)).toMatch(/<(input|select)[^>]* id="it"/)
    expect(html(field)).toContain('id="it-error"')
    expect(html(field)).toMatch(/aria-describedby="[^"]*it-error/)
    expect(html(field)).toContain('aria-invalid="true"')
  })

  test('of three boxes marks the wrong one only', () => {
    const field = html(
      <DateField
        name="birth"
        language="en"
        label="Born"
        error="No such month"
        wrong={['month']}
        value={{ month: '13' }}
      />,
    )
    expect(field.match(/aria-invalid/g)).toHaveLength(1)
    expect(field).toMatch(/name="birth-month"[^>]*aria-invalid="true"/)
  })
})

test('an error summary without errors is nothing', () => {
  expect(html(<ErrorSummary language="vi" errors={[]} />)).toBe('')
})

test.each(iconNames)('the icon %s is drawn, and silent unless it has a label', (name) => {
  expect(html(<Icon name={name} />)).toMatch(/aria-hidden="true"><path d="M[^"]+"/)
  expect(html(<Icon name={name} label="X" />)).toContain('role="img" aria-label="X"')
})

test.each(languages)('every state has a word in %s', (language) => {
  const badges = [
    ...dossierStatuses.map((status) => html(<DossierBadge status={status} language={language} />)),
    ...ticketStates.map((state) => html(<TicketBadge state={state} language={language} />)),
  ]
  expect(new Set(badges).size).toBe(18)
  for (const badge of badges) expect(badge).toMatch(/<span>\S.*<\/span><\/span>$/)
})

describe('a table', () => {
  const columns = [
    {
      heading: 'Tên',
      cell: (row: { name: string }) => row.name,
      sort: { href: '?by=name', sorted: 'ascending' as const },
    },
    { heading: 'Dài', cell: (row: { name: string }) => row.name.length, numeric: true },
  ]

  test('leads from the naming cell of each row and carries the column names for narrow screens', () => {
    const table = html(
      <Table
        language="vi"
        caption="Người"
        columns={columns}
        rows={[{ name: 'An' }]}
        keyOf={(row) => row.name}
        hrefOf={(row) => `/${row.name}`}
      />,
    )
    expect(table).toContain('<caption>Người</caption>')
    expect(table).toContain('aria-sort="ascending"')
    expect(table).toContain('<a class="cover" href="/An">An</a>')
    expect(table).toContain('data-label="Dài"')
  })

  test('without rows says so', () => {
    const table = html(<Table language="en" caption="People" columns={columns} rows={[]} keyOf={() => ''} />)
    expect(table).toContain('Nothing here yet.')
    expect(table).toContain('colspan="2"')
  })
})

test('pagination shows the ends and the neighbours, and nothing for one page', () => {
  expect(shownPages(7, 20)).toEqual([1, 2, 'gap', 6, 7, 8, 'gap', 19, 20])
  expect(shownPages(1, 3)).toEqual([1, 2, 3])
  expect(html(<Pagination language="vi" page={1} pages={1} hrefOf={String} />)).toBe('')
})

test('bars stay inside their track', () => {
  const bars = html(
    <BarList
      label="L"
      max={10}
      items={[
        { label: 'a', value: 5 },
        { label: 'b', value: 50 },
      ]}
    />,
  )
  expect(bars).toContain('width="50%"')
  expect(bars).not.toContain('width="500%"')
})

test('a code of 25 modules has four quiet modules on each side', () => {
  const code = html(<QrCode value="https://motcua.example/t/7Q4M" label="Quét" />)
  const side = Number(/viewBox="0 0 (\d+) /.exec(code)?.[1])
  const columns = [...code.matchAll(/M(\d+) (\d+)h(\d+)/g)]
  expect(Math.min(...columns.map(([, x]) => Number(x)))).toBe(4)
  expect(Math.max(...columns.map(([, x, , run]) => Number(x) + Number(run)))).toBe(side - 4)
  expect(Math.min(...columns.map(([, , y]) => Number(y)))).toBe(4)
})

test('the age of figures goes from moments to minutes', () => {
  const words = { justNow: 'now', seconds: '# s', minutes: '# min' }
  expect([0, 5, 119, 120, 3600].map((age) => ageInWords(age, words))).toEqual([
    'now',
    '5 s',
    '119 s',
    '2 min',
    '60 min',
  ])
})

describe.each(languages)('the living page in %s', (language) => {
  test.each(faces)('as %s obeys the content policy', (face) => {
    const page = html(<LivingPage language={language} face={face} stylesheet="/design.css" />)
    expect(page).not.toMatch(/\sstyle=/)
    expect(page).not.toMatch(/<style|<script|\son[a-z]+=/)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })

  test('gives every id once', () => {
    const page = html(<LivingPage language={language} stylesheet="/design.css" />)
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
