"""An invented article with everything that a news page throws at a checker: people, places and figures do not exist."""

ARTICLE = """\
Lindqvist and Okafor discuss the river pact: what the draft provides for

According to Nordvik Post: The Prime Minister of Vestland, Astrid Lindqvist, announced new talks on the Sella.

She described the meeting on her own channel.

“I spoke with Daniel Okafor (head of the River Board) about the 'Steady Water' programme. From March on, in Tarn, \
our engineers will meet every week, because a river without rules is a danger to both banks,” she wrote.

In her message, Lindqvist also confirmed the promise of free passage for fishing boats.

It is worth noting that the 'Group of Six' has drawn up limits for the time after the drought. In particular, \
Vestland and Ostmark commit to a fleet of up to 340 thousand tonnes in the dry season so that the fish can spawn.

President Tomas Reyle stated during a visit to the port of Tarn that Ostmark is ready to share its locks, \
as this is a condition for any treaty.

At the same time, the Ostmark leader expressed the opinion that the present draft is not backed by Emil Castane.

In reply, Castane noted that he does not rule out a signature next year, but emphasized the need for a second survey.

REFERENCE: Article 9 of the Sella Convention is a key principle of shared rivers: \
a dam on one bank counts as a dam on both.

The pact is important for the further growth of the valley. Watching these talks, it is clear that the question \
of water will remain at the heart of the region's politics, and governments will go on looking for a balance.

Read also
- Tarn Opens Second Lock After Nine Years: What Skippers Should Know
- Reyle Promises 60 Million Crowns for Dredging: Is It Enough?
- How a Village on the Sella Became the Seat of a Court: A Walk Along the Quay With Its Oldest Judge
"""
