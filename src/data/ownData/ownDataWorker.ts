import { createWork } from './createWork'
import type { Request } from './messages'

const work = createWork((reply) => self.postMessage(reply))
self.addEventListener('message', ({ data }: MessageEvent<Request>) => void work(data))
