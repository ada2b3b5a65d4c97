import { noteMeaning } from '../columns.ts'
import type { DataSet } from '../data-set.ts'
import type { Extent } from '../open-data.ts'
import type { OpenDataRules } from '../rules.ts'
import type { TakenBack } from '../taken-back.ts'
import { noteOf } from './csv.ts'

export const addressOf = (publicUrl: string, set: string, file: string) =>
  `${publicUrl}/api/v1/open-data/${set}/${file}`

const revisionMeaning = 'how often this day or month was published; above 1 it was taken back'

/** A data set after the Frictionless specifications (Data Package, Table Schema): what programs that read tables know. */
export function dataPackageOf(
  dataSet: DataSet,
  rules: OpenDataRules,
  { publicUrl, takenBack }: { publicUrl: string; takenBack: readonly TakenBack[] },
): Record<string, unknown> {
  const fields = dataSet.columns.flatMap(({ name, kind, unit, meaning }) => {
    const type = { date: 'date', month: 'yearmonth', text: 'string', figure: 'number' }[kind]
    const field = {
      name,
      type,
      title: meaning.en,
      description: meaning.en,
      titles: meaning,
      ...(unit ? { unit } : {}),
    }
    const note = { name: noteOf(name), type: 'string', description: noteMeaning.en, titles: noteMeaning }
    return kind === 'figure' ? [field, { ...note, constraints: { enum: ['', 'withheld', 'none'] } }] : [field]
  })
  return {
    name: dataSet.id,
    title: dataSet.title.en,
    description: dataSet.about.en,
    homepage: `${publicUrl}/open-data/${dataSet.id}`,
    licenses: [{ name: rules.licence.name, path: rules.licence.url }],
    contributors: [{ title: rules.publisher.en, role: 'publisher' }],
    // Not of the specification, which leaves further properties to whoever writes: no row of these says zero.
    takenBack: takenBack.map(({ starts, at, why }) => ({
      starts: starts.toString(),
      at: at.toString(),
      ...(why ? { why } : {}),
    })),
    resources: [
      {
        name: dataSet.id,
        path: addressOf(publicUrl, dataSet.id, 'data.csv'),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: {
          fields: [...fields, { name: 'revision', type: 'integer', description: revisionMeaning }],
          missingValues: [''],
        },
      },
    ],
  }
}

const inLanguages = (text: { vi: string; en: string; ar: string }) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }))

/** The catalogue after DCAT 3 as JSON-LD, with the terms that DCAT-AP asks for. */
export function catalogueOf(
  sets: readonly { dataSet: DataSet; extent: Extent | undefined }[],
  rules: OpenDataRules,
  publicUrl: string,
): Record<string, unknown> {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': inLanguages(rules.publisher) }
  const frequency = (every: DataSet['every']) => ({
    '@id': `http://publications.europa.eu/resource/authority/frequency/${every === 'day' ? 'DAILY' : 'MONTHLY'}`,
  })
  const file = (set: string, name: string, mime: string) => ({
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': `${publicUrl}/open-data/${set}` },
    'dcat:downloadURL': { '@id': addressOf(publicUrl, set, name) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mime}` },
    'dct:license': { '@id': rules.licence.url },
  })
  const ofExtent = ({ first, last, madeAt }: Extent) => ({
    'dct:modified': { '@type': 'xsd:dateTime', '@value': madeAt.toString() },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:date', '@value': first.toString() },
      'dcat:endDate': { '@type': 'xsd:date', '@value': last.toString() },
    },
  })
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${publicUrl}/open-data/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages({ vi: 'Dữ liệu mở', en: 'Open data', ar: 'بيانات مفتوحة' }),
    'dct:description': inLanguages({
      vi: 'Số liệu của các phòng một cửa',
      en: 'Figures of the one-stop halls',
      ar: 'أرقام قاعات الخدمة الموحدة',
    }),
    'dct:publisher': publisher,
    'dct:license': { '@id': rules.licence.url },
    'dcat:dataset': sets.map(({ dataSet, extent }) => ({
      '@id': `${publicUrl}/open-data/${dataSet.id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': dataSet.id,
      'dct:title': inLanguages(dataSet.title),
      'dct:description': inLanguages(dataSet.about),
      'dct:publisher': publisher,
      'dct:accrualPeriodicity': frequency(dataSet.every),
      ...(extent ? ofExtent(extent) : {}),
      'dcat:distribution': [
        file(dataSet.id, 'data.csv', 'text/csv'),
        file(dataSet.id, 'data.parquet', 'application/vnd.apache.parquet'),
      ],
    })),
  }
}
