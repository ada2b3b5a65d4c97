import { enlivenUploads } from '../../design/components/uploads-script.ts'

enlivenUploads()
