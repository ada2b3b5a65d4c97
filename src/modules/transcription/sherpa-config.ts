import { join } from 'node:path'

/**
 * What sherpa-onnx has to be told of a model, from the names of its files as their makers publish them: a transducer
 * (encoder, decoder, joiner), a Whisper model (encoder, decoder), or one file of a CTC, Paraformer or SenseVoice model. Of two of a kind the smaller numbers
 * (`int8`) are taken.
 * @returns undefined when the files are of no such model
 */
export function sherpaConfig(folder: string, names: readonly string[], language: string): object | undefined {
  const find = (part: RegExp) => {
    const found = names.filter((name) => name.endsWith('.onnx') && part.test(name)).sort()
    const name = found.find((it) => it.includes('int8')) ?? found[0]
    return name && join(folder, name)
  }
  const tokens = names.find((name) => name.endsWith('tokens.txt'))
  const encoder = find(/encoder/)
  const decoder = find(/decoder/)
  const joiner = find(/joiner/)
  const model = modelOf()
  if (!tokens || !model) return undefined
  return {
    featConfig: { sampleRate: 16_000, featureDim: 80 },
    modelConfig: { ...model, tokens: join(folder, tokens), numThreads: 1, provider: 'cpu', debug: 0 },
    decodingMethod: 'greedy_search',
  }

  function modelOf(): object | undefined {
    if (encoder && decoder && joiner) return { transducer: { encoder, decoder, joiner } }
    if (encoder && decoder) return { whisper: { encoder, decoder, language, task: 'transcribe' } }
    const single = find(/^model(\.int8)?\.onnx$/)
    if (!single) return undefined
    // Files of one name: what they are stands in the name of the folder, as it is published.
    const named = folder.toLowerCase()
    if (named.includes('paraformer')) return { paraformer: { model: single } }
    if (named.includes('sense-voice')) return { senseVoice: { model: single, language } }
    if (named.includes('zipformer')) return { zipformerCtc: { model: single } }
    if (named.includes('nemo') || named.includes('ctc')) return { nemoCtc: { model: single } }
    return undefined
  }
}
