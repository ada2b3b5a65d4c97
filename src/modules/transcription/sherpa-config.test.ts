import { expect, test } from 'vitest'
import { sherpaConfig } from './sherpa-config.ts'

const of = (folder: string, names: string[]) =>
  (sherpaConfig(folder, names, 'vi') as { modelConfig?: object } | undefined)?.modelConfig

test('a model is known by its files; of two the small one is taken', () => {
  expect(
    of('/m/vi', [
      'tokens.txt',
      'encoder.onnx',
      'encoder.int8.onnx',
      'decoder.onnx',
      'joiner.int8.onnx',
      'bpe.model',
    ]),
  ).toMatchObject({
    tokens: '/m/vi/tokens.txt',
    transducer: {
      encoder: '/m/vi/encoder.int8.onnx',
      decoder: '/m/vi/decoder.onnx',
      joiner: '/m/vi/joiner.int8.onnx',
    },
  })
  expect(of('/m/w', ['base-tokens.txt', 'base-encoder.onnx', 'base-decoder.onnx'])).toMatchObject({
    tokens: '/m/w/base-tokens.txt',
    whisper: { language: 'vi', task: 'transcribe' },
  })
  const single = ['tokens.txt', 'model.int8.onnx']
  expect(of('/m/sherpa-onnx-zipformer-ctc-vi', single)).toHaveProperty('zipformerCtc')
  expect(of('/m/sherpa-onnx-nemo-ctc-en', single)).toHaveProperty('nemoCtc')
  expect(of('/m/sherpa-onnx-paraformer-zh', single)).toHaveProperty('paraformer')
  expect(of('/m/sherpa-onnx-sense-voice', single)).toHaveProperty('senseVoice')
})

test.each([
  ['nothing', []],
  ['no tokens', ['encoder.onnx', 'decoder.onnx', 'joiner.onnx']],
  ['half a transducer', ['tokens.txt', 'encoder.onnx']],
  ['one file of what nobody knows', ['tokens.txt', 'model.onnx']],
])('%s is no model', (_, names) => {
  expect(sherpaConfig('/m/mine', names, 'vi')).toBeUndefined()
})
