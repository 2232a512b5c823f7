// GraphQL Yoga: a refused query is a 200 whose error has the code UNAUTHENTICATED, as GraphQL servers answer.
import { createServer } from "node:http";
import { GraphQLError } from "graphql";
import { createSchema, createYoga } from "graphql-yoga";
import jwt from "jsonwebtoken";
import { listen, right } from "./common.mjs";

const SECRET = "lab-secret";
function viewer({ request }) {
  try {
    return jwt.verify((request.headers.get("authorization") ?? "").replace(/^Bearer /, ""), SECRET);
  } catch {
    throw new GraphQLError("You must be signed in", { extensions: { code: "UNAUTHENTICATED" } });
  }
}
const yoga = createYoga({
  logging: false,
  landingPage: true,
  schema: createSchema({
    typeDefs: "type Order { id: Int, item: String } type Query { orders: [Order] } type Mutation { signIn(username: String!, password: String!): String }",
    resolvers: {
      Query: { orders: (_, __, context) => viewer(context) && [{ id: 4711, item: "Desk lamp" }] },
      Mutation: {
        signIn: (_, given) =>
          right(given) ? jwt.sign({}, SECRET, { subject: given.username, expiresIn: Number(process.env.LIFE) }) : null,
      },
    },
  }),
});
createServer(yoga).listen(listen);
