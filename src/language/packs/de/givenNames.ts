import { words } from '../../wordList';

// Given names of Germany, Austria and Switzerland, and others that their press is full of, which the tables of the
// English engine do not have.

export const maleGiven = () =>
  words(`
  Achim, Adalbert, Adolf, Albrecht, Alexej, Alfons, Alfred, Alois, Ambros, Anatol, Anatoli, Andre, André, Andreas, Andrej
  Angelo, Ángel, Ansgar, Anselm, Anton, Aribert, Armin, Arnd, Arne, Arno, Arnold, Arnulf, Artur, August, Augustin, Axel
  Balthasar, Baptist, Bartholomäus, Bastian, Beat, Benedikt, Benjamin, Benno, Bernd, Bernhard, Bert, Berthold, Bertram
  Birger, Björn, Bodo, Boris, Burkhard, Burkhart, Carl, Carsten, Casimir, Cem, Christian, Christof, Christoph, Claas
  Claudio, Claus, Clemens, Conrad, Constantin, Cornelius, Cyrill, Dagobert, Damian, Daniel, Danilo, Dennis, Detlef
  Detlev, Dierk, Dieter, Dietmar, Dietrich, Dimitri, Dirk, Dmitri, Dmitrij, Dominik, Donatus, Dragan, Eberhard, Eckart
  Eckhard, Eckhart, Edgar, Edmund, Eduard, Egbert, Egon, Ehrenfried, Eike, Einar, Elmar, Emanuel, Emil, Emmanuel, Emre
  Engelbert, Ennio, Enrique, Enzo, Erhard, Erich, Erik, Ernst, Erwin, Etienne, Eugen, Ewald, Fabian, Fabio, Falk, Felix
  Ferdinand, Ferenc, Florian, Folker, Francesco, Franco, François, Frank, Franz, Fridolin, Friedemann, Friedhelm
  Friedrich, Frieder, Fritz, Gabriel, Gebhard, Georg, Georges, Gerald, Gerd, Gereon, Gerhard, Gero, Gerold, Gert
  Gianni, Giorgio, Giovanni, Giuseppe, Goffredo, Gottfried, Gotthard, Gottlieb, Götz, Gregor, Guido, Günter, Günther
  Gunnar, Gunter, Gunther, Gustav, György, Hagen, Hakan, Hanno, Hannes, Hans, Hansjörg, Hanspeter, Harald, Hartmut
  Hartwig, Hasan, Hassan, Hauke, Heiko, Heiner, Heini, Heinrich, Heinz, Helge, Hellmut, Helmut, Helmuth, Hendrik
  Henning, Henrik, Henryk, Herbert, Heribert, Hermann, Hieronymus, Hilmar, Hinrich, Holger, Horst, Hubert, Hubertus
  Hugo, Ibrahim, Idris, Ignaz, Igor, Ilja, Immanuel, Ingmar, Ingo, Ingolf, Isidor, Ismail, Ivo, Iwan, Jakob, Jan, Janko
  Janos, János, Jannik, Jannis, Janosch, Jaroslaw, Jens, Joachim, Jochen, Johann, Johannes, Jonas, Jonathan, Jörg
  Jörn, Josef, Joseph, Jost, Jürg, Jürgen, Julian, Julius, Jussuf, Justus, Kai, Karl, Karlheinz, Karsten, Kasimir, Kaspar
  Kay, Kemal, Kilian, Klaus, Knut, Konrad, Konstantin, Korbinian, Kurt, Lars, Laurenz, Leander, Leif, Lennart, Leo
  Leon, Leonhard, Leonid, Leopold, Levin, Linus, Lorenz, Lothar, Luca, Ludger, Ludwig, Luigi, Luis, Luitpold, Lukas
  Lutz, Magnus, Maik, Malte, Manfred, Manuel, Marc, Marcel, Marco, Marek, Mario, Marius, Markus, Marko, Martin
  Marvin, Massimo, Mathias, Mats, Matteo, Matthias, Maurice, Maurus, Max, Maxim, Maximilian, Mehmet, Meinhard, Meinrad
  Michail, Michael, Mikhail, Mirko, Mirco, Mohamed, Mohammad, Mohammed, Moritz, Murat, Mustafa, Nepomuk, Niels, Niklas
  Niklaus, Nico, Niko, Nikolai, Nikolaj, Nikolaus, Nils, Norbert, Olaf, Ole, Oleg, Olivier, Orhan, Oskar, Oswald, Otmar
  Ottmar, Otto, Ottokar, Paolo, Pascal, Patrick, Pavel, Peer, Peter, Petros, Philipp, Pierre, Pietro, Piotr, Pirmin
  Quirin, Rafael, Raimund, Rainer, Ralf, Ralph, Ramón, Raoul, Raphael, Recep, Reimar, Reimer, Reiner, Reinhard
  Reinhold, Remo, Renato, René, Reto, Richard, Rico, Robert, Robin, Roger, Roland, Rolf, Roman, Romuald, Ronald, Ronny
  Rüdiger, Rudi, Rudolf, Rupert, Ruprecht, Salman, Salvatore, Samuel, Sandro, Sascha, Sebastian, Selim, Sepp, Serge
  Sergei, Sergej, Severin, Siegbert, Siegfried, Siegmar, Sigmar, Sigmund, Silvan, Silvio, Simon, Sören, Sönke, Stanislaw
  Stefan, Steffen, Stephan, Sven, Swen, Tarek, Tassilo, Thaddäus, Theodor, Thilo, Thomas, Thorben, Thorsten, Till
  Tilman, Tilo, Tim, Timo, Timm, Tobias, Tom, Torben, Torsten, Traugott, Udo, Ulf, Uli, Ulrich, Urban, Urs, Uwe, Valentin
  Veit, Viktor, Vinzenz, Vitali, Vito, Vladimir, Volker, Volkmar, Waldemar, Walter, Walther, Wassili, Wendelin, Wenzel
  Werner, Wieland, Wilfried, Wilhelm, Willi, Willibald, Willy, Winfried, Wladimir, Wolf, Wolfgang, Wolfhard, Wolfram
  Xaver, Yannick, Yusuf, Yves, Zoltan, Zoltán
  Andri, Curdin, Corsin, Duri, Fadri, Flurin, Gian, Gion, Hansruedi, Hansueli, Jakobus, Köbi, Linard
  Ruedi, Toni, Ueli, Walti, Werni, Bogdan, Onno, Hinnerk, Fiete, Enno, Tjark, Sigi, Poldi, Schorsch, Ladislaus
`);

export const femaleGiven = () =>
  words(`
  Adelheid, Adele, Agathe, Agnes, Agnieszka, Aischa, Aleksandra, Alena, Alexandra, Alica, Alice, Alina, Alma, Almut
  Amalie, Amelie, Andrea, Anabel, Anette, Angela, Angelika, Anita, Anja, Anka, Anke, Ann, Anna, Annabelle, Annalena
  Anne, Annegret, Annelie, Anneliese, Annemarie, Annett, Annette, Anni, Annika, Antje, Antonia, Ariane, Astrid, Auguste
  Ayla, Ayşe, Babette, Barbara, Beate, Beatrice, Beatrix, Belinda, Bente, Berta, Bettina, Bianca, Birgit, Birgitta, Birte
  Brigitta, Brigitte, Britta, Brunhilde, Bärbel, Camilla, Carina, Carla, Carmen, Carola, Carolin, Caroline, Catharina
  Cécile, Celine, Charlotte, Christa, Christel, Christiane, Christina, Christine, Cigdem, Claudia, Constanze, Cordula
  Corinna, Cornelia, Dagmar, Daniela, Denise, Diana, Dilek, Doris, Dorit, Dorothea, Dorothee, Edda, Edeltraud, Edith
  Eleonora, Elena, Elfi, Elfriede, Elif, Elisabeth, Elke, Ella, Ellen, Elsa, Elsbeth, Else, Elvira, Emilia, Emma, Erika
  Erna, Esther, Eva, Evelyn, Fanny, Fatima, Fatma, Fenja, Filiz, Flora, Franka, Franziska, Frauke, Frieda, Friederike
  Gabi, Gabriela, Gabriele, Galina, Genoveva, Gerda, Gerlinde, Germaine, Gerti, Gertraud, Gertrud, Gesa, Gesine, Gisela
  Gitta, Gloria, Greta, Grete, Gudrun, Gülay, Gunda, Gundula, Hanna, Hannah, Hannelore, Hatice, Hedwig, Heide, Heidemarie
  Heidi, Heidrun, Heike, Helen, Helena, Helene, Helga, Henriette, Henrike, Hermine, Herta, Hertha, Hilda, Hilde, Hildegard
  Hiltrud, Ida, Ilka, Ilona, Ilse, Imke, Ina, Ines, Inga, Inge, Ingeborg, Ingrid, Inken, Irene, Irina, Iris, Irma, Irmgard
  Irmtraud, Isabel, Isabell, Isabella, Isabelle, Isolde, Jacqueline, Jana, Janina, Jasmin, Jasmina, Jeannette, Jelena
  Jennifer, Jenny, Jessica, Johanna, Josefine, Judith, Jule, Julia, Juliane, Julika, Jutta, Karin, Karina, Karla
  Karola, Karolin, Karoline, Katarina, Katarzyna, Käthe, Katharina, Kathrin, Kathi, Katja, Katrin, Kerstin, Kira, Klara
  Klaudia, Konstanze, Kornelia, Kristin, Kristina, Kristine, Lara, Larissa, Laura, Lea, Leila, Lena, Leni, Leonie, Leyla
  Lieselotte, Lili, Lilli, Linda, Lisa, Lisbeth, Liselotte, Lore, Lotte, Louise, Ludmila, Ludivine, Luisa, Luise, Lydia
  Magda, Magdalena, Maike, Maja, Manja, Manuela, Mara, Marcelle, Mareike, Maren, Margarete, Margarethe, Margit, Margot
  Margret, Margrit, Maria, Marianna, Marianne, Marie, Marija, Marina, Marion, Marit, Marita, Marlen, Marlene, Marlies
  Marta, Martha, Martina, Mathilda, Mathilde, Mechthild, Meike, Melanie, Meral, Merle, Mia, Michaela, Michelle, Mila
  Milena, Mina, Miriam, Mirjam, Monika, Monique, Nadine, Nadja, Natalia, Natalie, Natascha, Nele, Nicole, Nina, Nora
  Olga, Ottilie, Özlem, Patricia, Patrizia, Paula, Pauline, Petra, Pia, Rabea, Ramona, Rebecca, Rebekka, Regina, Regine
  Regula, Renata, Renate, Ria, Ricarda, Rita, Romy, Rosa, Rosalie, Rosemarie, Rosi, Roswitha, Ruth, Sabine, Sabrina
  Sandra, Sara, Sarah, Saskia, Selma, Sevim, Sibylle, Sieglinde, Sigrid, Silja, Silke, Silvia, Simone, Sina, Sofie, Sonja
  Sophia, Sophie, Stefanie, Steffi, Stella, Stephanie, Susann, Susanna, Susanne, Svenja, Swetlana, Sybille, Sylvia, Tamara
  Tanja, Tatjana, Teresa, Thea, Thekla, Theresa, Therese, Theresia, Tina, Traudl, Trude, Trudi, Ulla, Ulrike, Undine, Ursel
  Ursina, Ursula, Uschi, Uta, Ute, Valentina, Valerie, Vanessa, Vera, Verena, Veronika, Viktoria, Vroni, Walburga, Waltraud
  Waltraut, Wencke, Wera, Wibke, Wiebke, Wilhelmine, Wilma, Yasemin, Yasmin, Ylva, Yvonne, Zeynep, Zita
  Flurina, Ladina, Madlaina, Seraina, Vreni, Rösli, Lotti, Mathea, Gesche, Telse, Insa, Resi
  Gretl, Loni, Burgl, Christl, Mizzi, Leopoldine, Jolanda, Mirja, Nadia, Sonia, Sofia, Anouk, Luzia, Margarita
`);
