import { Button, ErrorSummary, Select, TextArea, TextField } from '#design'
import { type RobotReport, robotKinds } from '#modules/robots'
import type { Language } from '#platform/text'
import { Post } from './post.tsx'
import { robotsTexts } from './robots-texts.ts'

export interface RobotFormProps {
  language: Language
  /** The one that is changed; undefined for a new one. */
  robot: RobotReport | undefined
  /** What stands in the form, by field. */
  typed: Record<string, string>
  faults: Record<string, string>
  /** The faults in one sentence. */
  why: string | undefined
}

/** Where a robot is and what it calls the places of the hall. */
export function RobotForm({ language, robot, typed, faults, why }: RobotFormProps) {
  const text = robotsTexts(language)
  const stored: Record<string, string> = robot
    ? {
        ...{ name: robot.name, kind: robot.kind, address: robot.address, serial: robot.serial },
        ...{ locations: linesOf(robot.locations), screen: robot.screen ?? '' },
      }
    : { kind: 'simulator', address: 'simulator:' }
  const field = (name: string) => ({
    ...{ name, language, value: typed[name] ?? stored[name], error: faults[name] },
  })
  return (
    <Post
      action={robot ? `/desk/robots/${robot.id}` : '/desk/robots'}
      fields={robot ? { seen: String(robot.version) } : undefined}
      class="stack"
    >
      {why !== undefined && (
        <ErrorSummary
          language={language}
          title={why}
          errors={
            Object.keys(faults).length > 0
              ? Object.entries(faults).map(([name, message]) => ({ field: name, message }))
              : [{ message: why }]
          }
        />
      )}
      <div class="row">
        <TextField {...field('name')} label={text.name} width="medium" required maxLength={40} />
        <Select
          {...field('kind')}
          label={text.kind}
          options={robotKinds.map((kind) => ({ value: kind, label: text.wires[kind] }))}
        />
      </div>
      <TextField
        {...field('address')}
        label={text.address}
        hint={text.addressHint}
        required
        maxLength={200}
        code
      />
      <div class="row">
        <TextField {...field('serial')} label={text.serial} hint={text.serialHint} maxLength={80} />
        <TextField
          {...field('secret')}
          value=""
          type="password"
          label={text.secret}
          hint={text.secretHint}
          autoComplete="off"
        />
      </div>
      <TextField
        {...field('screen')}
        label={text.screen}
        hint={text.screenHint}
        width="short"
        maxLength={40}
      />
      <TextArea {...field('locations')} label={text.locations} hint={text.locationsHint} rows={5} />
      <div class="row">
        <Button name="do" value="save">
          {text.save}
        </Button>
        <Button kind="quiet" name="do" value="test">
          {text.test}
        </Button>
      </div>
    </Post>
  )
}

const linesOf = (locations: Record<string, string>) =>
  Object.entries(locations)
    .map(([waypoint, name]) => `${waypoint} = ${name}`)
    .join('\n')
